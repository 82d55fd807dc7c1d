import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const CODINGS = {
  br: (body: Buffer) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (body: Buffer) => gzipSync(body),
} as const;
export type Coding = keyof typeof CODINGS;

/** What gains by it: text. Photos, EPUBs and PDFs are compressed already. */
const GAINS = /^text\/|^image\/svg|^application\/(?:javascript|[\w.+-]*(?:json|xml))\b/;
/** How many answers are held compressed: about an issue of a big daily in each language and coding. */
const HELD = 1_000;
const held = new Map<string, Buffer>();

/** The best coding that a browser takes, or null. @param accepted its Accept-Encoding */
export function codingFor(accepted: string | string[] | undefined): Coding | null {
  const codings = String(accepted ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter((one) => !/;\s*q=0(?:\.0*)?$/.test(one))
    .map((one) => one.split(";")[0]);
  return codings.includes("br") ? "br" : codings.includes("gzip") ? "gzip" : null;
}

/** A body in a coding, or null where that gains nothing. Each is compressed once. @param tag tells bodies apart */
export function compressed(
  body: Buffer,
  { tag, coding, type }: { tag: string; coding: Coding; type: string },
): Buffer | null {
  if (body.length < 512 || !GAINS.test(type)) return null;
  const key = `${coding} ${tag}`;
  const known = held.get(key);
  if (known) return known;
  const made = CODINGS[coding](body);
  const [oldest] = held.keys();
  if (held.size >= HELD && oldest !== undefined) held.delete(oldest);
  held.set(key, made);
  return made;
}
