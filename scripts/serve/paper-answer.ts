import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { type Coding, compress } from "./coding";

/** What Next says of an answer that it keeps until publishing drops it. */
const KEPT = /^s-maxage=/;

/** An answer as it is sent to readers. */
export interface PaperAnswer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  /** Tells bodies apart; what an ETag is made of. */
  tag: string;
  /** Whether it stays the same until something is published. */
  isKept: boolean;
  /** The body in each coding that was asked for. */
  coded: Map<Coding, Buffer>;
}

/**
 * Makes of what Next answered what is sent: an ETag of the very bytes, and what caches may do.
 * @param sharedSeconds for how long a cache that is told when to drop (docs/deploy.md) may hold it; 0 where there is none
 */
export function paperAnswer(
  status: number,
  given: OutgoingHttpHeaders,
  body: Buffer,
  sharedSeconds: number,
): PaperAnswer {
  const { etag: _, "content-length": __, "transfer-encoding": ___, ...headers } = given;
  const caching = headers["cache-control"];
  const isKept = status === 200 && KEPT.test(String(caching ?? ""));
  if (caching === undefined || KEPT.test(String(caching)))
    headers["cache-control"] = cacheControl(status === 200 ? sharedSeconds : 0);
  const tag = createHash("sha1").update(body).digest("base64url");
  if (status === 200) Object.assign(headers, { etag: `W/"${tag}"`, vary: "Accept-Encoding" });
  return { status, headers, body, tag, isKept, coded: new Map() };
}

/** The body in a coding, made once; null where that gains nothing. */
export function inCoding(answer: PaperAnswer, coding: Coding): Buffer | null {
  const known = answer.coded.get(coding);
  if (known) return known;
  const made = compress(answer.body, coding, String(answer.headers["content-type"] ?? ""));
  if (made) answer.coded.set(coding, made);
  return made;
}

function cacheControl(sharedSeconds: number): string {
  // Browsers ask each time, and are told by the ETag that nothing changed: what was put right or taken back shows at once.
  const own = "public, max-age=0, must-revalidate";
  return sharedSeconds > 0 ? `${own}, s-maxage=${sharedSeconds}` : own;
}
