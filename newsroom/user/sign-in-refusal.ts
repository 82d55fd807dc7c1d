import { AppError, type RefusalCode, type RefusalDetails } from "@/lib/errors";

/** Why signing in was refused, as the form shows it. */
export interface SignInRefusal {
  code: RefusalCode;
  details: RefusalDetails;
}

/** next-auth carries one word from the server to the form: the code, and the seconds to wait where there are any. */
export function writeSignInRefusal(error: unknown): string {
  if (!(error instanceof AppError)) return "UNEXPECTED";
  const { seconds } = error.details;
  return seconds === undefined ? error.code : `${error.code}:${seconds}`;
}

/** Reads that word again. Whatever it does not know is UNEXPECTED. */
export function readSignInRefusal(word: string | null | undefined): SignInRefusal {
  const waiting = /^TOO_MANY_ATTEMPTS:(\d{1,6})$/.exec(word ?? "");
  if (waiting) return { code: "TOO_MANY_ATTEMPTS", details: { seconds: Number(waiting[1]) } };
  return { code: word === "SIGN_IN_FAILED" ? word : "UNEXPECTED", details: {} };
}
