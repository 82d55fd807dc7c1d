import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import next from "next";
import { failureScreen } from "@/components/reader/failure-screen";
import { env } from "@/lib/env";
import { LOCALES } from "@/lib/locale";
import { paperSender } from "./paper-response";

/** What is not the paper, or is sent as it is: the desk, sign-in, requests of programs, photos and the build's own files. */
const NOT_THE_PAPER = /^\/(?:desk|sign-in|api|photos|_next)(?:[/?]|$)/;
/** No screen of ours: what stands there is the one for unknown addresses, and it is whole. */
const NOWHERE = "/_not-found";
/** A cache that is told to drop need not ask before; this is for when it was not reached. */
const SHARED_SECONDS = 600;

const port = Number(process.env.PORT);
const app = next({ dev: false, dir: process.cwd(), port });
await app.prepare();
const answer = app.getRequestHandler();
const sheets = new Map<string, string>();
const sendPaper = paperSender({
  next: answer,
  sharedSeconds: env("CACHE_DROP_URL") ? SHARED_SECONDS : 0,
  failed: failureScreen(LOCALES[0]),
  missing: () => fetch(`http://127.0.0.1:${port}${NOWHERE}`).then((response) => response.text()),
  sheet: (address) => {
    const known =
      sheets.get(address) ?? readFileSync(path.join(".next", address.slice("/_next/".length)), "utf8");
    sheets.set(address, known);
    return known;
  },
});

const server = createServer((request, response) => {
  // Readers only read; and parts of screens (RSC) are asked for by staff's screens alone.
  const isRead = /^(?:GET|HEAD)$/.test(request.method ?? "") && request.headers.rsc === undefined;
  const isPaper = isRead && !NOT_THE_PAPER.test(request.url ?? "");
  const handled = isPaper ? sendPaper(request, response) : answer(request, response);
  handled.catch((error: unknown) => {
    console.error(error);
    response.destroy();
  });
});
server.keepAliveTimeout = 65_000;
server.listen(port);

for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    server.close(() => process.exit());
    server.closeIdleConnections();
  });
