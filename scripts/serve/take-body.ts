import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

/**
 * Keeps what is written to a response from being sent. `body` is all of it, once it has ended; `release` gives the response its own
 * ways back, so that something else can be sent.
 */
export function takeBody(response: ServerResponse): { body: Promise<Buffer>; release(): void } {
  const chunks: Buffer[] = [];
  const { write, writeHead, flushHeaders, end } = response;
  const take = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === "string")
      chunks.push(Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const tell = (...given: unknown[]) => {
    for (const then of given) if (typeof then === "function") process.nextTick(() => then());
  };
  const body = new Promise<Buffer>((resolve) => {
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
  return { body, release: () => Object.assign(response, { write, writeHead, flushHeaders, end }) };
}
