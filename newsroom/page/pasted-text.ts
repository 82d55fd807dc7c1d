import { AppError } from "@/lib/errors";
import { MAX_TEXT_BYTES } from "./schema";

// What a text file never holds: NUL and the other control characters but tab, line feed, form feed (pdftotext's page
// break) and carriage return.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x08\x0b\x0e-\x1f]/g;
const UNREADABLE = /\ufffd/g;

/**
 * Accepts a pasted page as it came, or says what is wrong with it. Throws TEXT_EMPTY, TEXT_TOO_LARGE (more than 1 MB of
 * UTF-8) or TEXT_BINARY (not text: NUL, or more than one character in a hundred that no text has). Half a surrogate pair,
 * which UTF-8 cannot hold, comes back as U+FFFD: no offset changes.
 */
export function pastedText(text: string): string {
  if (new TextEncoder().encode(text).length > MAX_TEXT_BYTES)
    throw new AppError("TEXT_TOO_LARGE", { limit: "1 MB" });
  const odd = (text.match(CONTROL)?.length ?? 0) + (text.match(UNREADABLE)?.length ?? 0);
  if (text.includes("\0") || odd > text.length / 100) throw new AppError("TEXT_BINARY");
  if (!/\S/u.test(text)) throw new AppError("TEXT_EMPTY");
  return text.toWellFormed();
}
