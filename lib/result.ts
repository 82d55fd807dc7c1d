import { AppError, type RefusalCode, type RefusalDetails } from "./errors";
import { log } from "./log";

/** What a write answers: done, with what it made, or refused, with a code that the interface puts into words. */
export type Result<Made extends object> =
  | ({ ok: true } & Made)
  | { ok: false; code: RefusalCode; details: RefusalDetails };

/** Turns what was thrown into a refusal. What nobody expected is logged once and shown as such. */
export function refusal(error: unknown): { ok: false; code: RefusalCode; details: RefusalDetails } {
  if (error instanceof AppError) return { ok: false, code: error.code, details: error.details };
  log.error({ err: error }, "unexpected");
  return { ok: false, code: "UNEXPECTED", details: {} };
}
