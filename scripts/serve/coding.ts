import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const CODINGS = {
  br: (body: Buffer) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (body: Buffer) => gzipSync(body),
} as const;
export type Coding = keyof typeof CODINGS;

/** What gains by it: text. Photos, EPUBs and PDFs are compressed already. */
const GAINS = /^text\/|^image\/svg|^application\/(?:javascript|[\w.+-]*(?:json|xml))\b/;
const SHORTEST = 512;

/** The best coding that a browser takes, or null. @param accepted its Accept-Encoding */
export function codingFor(accepted: string | string[] | undefined): Coding | null {
  const codings = String(accepted ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter((one) => !/;\s*q=0(?:\.0*)?$/.test(one))
    .map((one) => one.split(";")[0]);
  return codings.includes("br") ? "br" : codings.includes("gzip") ? "gzip" : null;
}

/** A body in a coding, or null where that gains nothing. @param type its Content-Type */
export function compress(body: Buffer, coding: Coding, type: string): Buffer | null {
  return body.length >= SHORTEST && GAINS.test(type) ? CODINGS[coding](body) : null;
}
