import type { IncomingMessage, ServerResponse } from "node:http";
import { paperEpoch } from "@/lib/paper-epoch";
import { codingFor } from "./coding";
import { inCoding, type PaperAnswer, paperAnswer } from "./paper-answer";
import { paperHtml } from "./paper-html";
import { takeBody } from "./take-body";

/** Next's mark of a screen that is empty until its runtime fills it: so it answers for what is not there. */
const EMPTY = '<html id="__next_error__">';
/** How many answers are held, and how large each may be, in bytes. */
const HELD = 1_000;
const LARGEST = 256 * 1024;

/** How the paper is sent. */
export interface Sending {
  /** Lets Next answer. */
  next: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** For how many seconds a cache that is told when to drop (docs/deploy.md) may hold an answer; 0 where there is none. */
  sharedSeconds: number;
  /** The whole screen that says that there is nothing at an address. */
  missing: () => Promise<string>;
  /** And the one that says that a screen cannot be shown. */
  failed: string;
  /** What a style sheet of the build holds, by its address. */
  sheet: (address: string) => string;
}

/**
 * Answers a reader: with what Next made at an earlier request, for as long as nothing was published since, or with what it
 * makes now. Screens go out without the client runtime, compressed once for all readers.
 */
export function paperSender(sending: Sending) {
  const held = new Map<string, PaperAnswer>();
  let epoch = paperEpoch();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (epoch !== paperEpoch()) {
      held.clear();
      epoch = paperEpoch();
    }
    const { url = "/", method } = request;
    const known = held.get(url);
    if (known) return send(known, request, response, method);
    const asked = epoch;
    const wanted = { ...request.headers };
    const answer = await askNext(request, response, sending);
    // It may have been made before something was published meanwhile.
    if (answer.isKept && answer.body.length <= LARGEST && !url.includes("?") && asked === paperEpoch()) {
      const [oldest] = held.keys();
      if (held.size >= HELD && oldest !== undefined) held.delete(oldest);
      held.set(url, answer);
    }
    send(answer, { headers: wanted }, response, method);
  };
}

async function askNext(
  request: IncomingMessage,
  response: ServerResponse,
  { next, sharedSeconds, missing, failed, sheet }: Sending,
): Promise<PaperAnswer> {
  // Next is to give the whole answer each time, and plain.
  if (request.method === "HEAD") request.method = "GET";
  delete request.headers["accept-encoding"];
  delete request.headers["if-none-match"];
  const taken = takeBody(response);
  // Next waits for the end of a file that it sends, and fails before there is an end.
  let body = await Promise.race([taken.body, next(request, response).then(() => taken.body)]);
  taken.release();
  const { statusCode } = response;
  const headers = response.getHeaders();
  for (const name of Object.keys(headers)) response.removeHeader(name);
  if (String(headers["content-type"] ?? "").startsWith("text/html")) {
    const html = body.toString();
    // Next leaves it to its runtime to say that something is missing or failed: without it, whole screens stand there.
    body = Buffer.from(
      statusCode >= 500 ? failed : paperHtml(html.includes(EMPTY) ? await missing() : html, sheet),
    );
  }
  return paperAnswer(statusCode, headers, body, sharedSeconds);
}

function send(
  answer: PaperAnswer,
  { headers }: Pick<IncomingMessage, "headers">,
  response: ServerResponse,
  method: string | undefined,
): void {
  if (answer.status === 200 && headers["if-none-match"]?.includes(answer.tag)) {
    response.writeHead(304, answer.headers).end();
    return;
  }
  const coding = codingFor(headers["accept-encoding"]);
  const coded = coding && inCoding(answer, coding);
  const body = coded ?? answer.body;
  response.writeHead(answer.status, {
    ...answer.headers,
    ...(coding && coded && { "content-encoding": coding }),
    "content-length": body.length,
  });
  response.end(method === "HEAD" ? undefined : body);
}
