import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { codingFor, compressed } from "./compressed";
import { paperHtml } from "./paper-html";

/** Next's mark of a screen that is empty until its runtime fills it: so it answers for what is not there. */
const EMPTY = '<html id="__next_error__">';
/** What Next says of an answer that it keeps until publishing drops it. */
const KEPT = /^s-maxage=/;

/** How the paper is sent. */
export interface Sending {
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
 * Lets Next answer a reader, and sends its answer as the paper is sent: screens without the client runtime, an ETag of the very
 * bytes, compressed once for all readers, and with what caches may do.
 */
export async function sendAsPaper(
  request: IncomingMessage,
  response: ServerResponse,
  next: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  sending: Sending,
): Promise<void> {
  const { method } = request;
  const known = request.headers["if-none-match"];
  const coding = codingFor(request.headers["accept-encoding"]);
  // Next is to give the whole answer each time, and plain.
  if (method === "HEAD") request.method = "GET";
  delete request.headers["accept-encoding"];
  delete request.headers["if-none-match"];
  const { end, body: answered } = takeBody(response);
  // Next waits for the end of a file that it sends, and fails before there is an end.
  let body = await Promise.race([answered, next(request, response).then(() => answered)]);
  const type = String(response.getHeader("content-type") ?? "");
  if (type.startsWith("text/html")) body = Buffer.from(await screenFor(response, body.toString(), sending));
  const caching = response.getHeader("cache-control");
  if (caching === undefined || KEPT.test(String(caching)))
    response.setHeader("Cache-Control", cacheControl(response.statusCode, sending.sharedSeconds));
  const tag = createHash("sha1").update(body).digest("base64url");
  if (response.statusCode === 200) {
    response.setHeader("ETag", `W/"${tag}"`);
    response.setHeader("Vary", "Accept-Encoding");
    if (known?.includes(tag)) {
      response.statusCode = 304;
      response.removeHeader("Content-Length");
      return end();
    }
  }
  const sent = coding ? compressed(body, { tag, coding, type }) : null;
  if (coding && sent) response.setHeader("Content-Encoding", coding);
  response.setHeader("Content-Length", (sent ?? body).length);
  end(method === "HEAD" ? undefined : (sent ?? body));
}

/** Next leaves it to its runtime to say that something is missing or failed: without it, whole screens stand there. */
async function screenFor(
  { statusCode }: ServerResponse,
  html: string,
  { missing, failed, sheet }: Sending,
): Promise<string> {
  if (statusCode >= 500) return failed;
  return paperHtml(html.includes(EMPTY) ? await missing() : html, sheet);
}

function cacheControl(status: number, sharedSeconds: number): string {
  // Browsers ask each time, and are told by the ETag that nothing changed: what was put right or taken back shows at once.
  const own = "public, max-age=0, must-revalidate";
  return status === 200 && sharedSeconds > 0 ? `${own}, s-maxage=${sharedSeconds}` : own;
}

/** Keeps what is written to a response from being sent; `body` is all of it once it has ended, `end` sends. */
function takeBody(response: ServerResponse): { end: (body?: Buffer) => void; body: Promise<Buffer> } {
  const chunks: Buffer[] = [];
  const { write, writeHead, flushHeaders, end } = response;
  const body = new Promise<Buffer>((resolve) => {
    const take = (chunk: unknown, encoding: unknown) => {
      if (typeof chunk === "string")
        chunks.push(Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"));
      else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
    };
    const tell = (...rest: unknown[]) => {
      for (const then of rest) if (typeof then === "function") process.nextTick(() => then());
    };
    Object.assign(response, {
      flushHeaders: () => {},
      writeHead: (status: number, ...rest: (string | OutgoingHttpHeaders)[]) => {
        response.statusCode = status;
        for (const headers of rest)
          if (typeof headers === "object")
            for (const [name, value] of Object.entries(headers))
              if (value !== undefined) response.setHeader(name, value);
        return response;
      },
      write: (chunk: unknown, ...rest: unknown[]) => {
        take(chunk, rest[0]);
        tell(...rest);
        return true;
      },
      end: (...given: unknown[]) => {
        take(given[0], given[1]);
        resolve(Buffer.concat(chunks));
        tell(...given);
        return response;
      },
    });
  });
  return {
    body,
    end: (sent) => {
      Object.assign(response, { write, writeHead, flushHeaders, end });
      response.end(sent);
    },
  };
}
