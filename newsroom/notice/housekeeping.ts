import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { findMailer } from "@/lib/mail";
import { mailNotices } from "./mutations";

/** Milliseconds between two looks. */
const PAUSE = 10_000;

/** For as long as the server runs: tells people by mail what waits for them, where mail is set up. */
export function keepTold(): void {
  const send = findMailer();
  if (!send) return;
  const address = env("NEXTAUTH_URL").replace(/\/$/, "");
  const round = () =>
    mailNotices(send, address)
      // In a moment it is tried again.
      .catch((error: unknown) => log.error({ err: error }, "people could not be told by mail"))
      .finally(() => setTimeout(round, PAUSE).unref());
  void round();
}
