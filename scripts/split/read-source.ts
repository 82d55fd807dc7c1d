import { readFileSync } from "node:fs";
import { WrongUse } from "./refusal";

/** A text, and what has to be said of its characters: undefined for UTF-8. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly remark?: string;
}

const SENTENCES: Record<string, string> = {
  ENOENT: "is not there",
  EISDIR: "is a folder",
  EACCES: "may not be read by this user",
};

/** Reads a file, or standard input for "-", without its byte order mark. Throws WrongUse where it cannot be read. */
export function readSource(file: string): Source {
  try {
    return { file, ...decode(readFileSync(file === "-" ? 0 : file)) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new WrongUse(`${file} cannot be read: it ${SENTENCES[code] ?? `cannot be opened (${code})`}.`);
  }
}

/** Bytes as text. What a Chinese system writes that does not write UTF-8 is GB18030, or UTF-16 with its mark. */
function decode(bytes: Uint8Array): { text: string; remark?: string } {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "";
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), remark: "is UTF-16 and was read as such" };
  const utf8 = tryDecode(bytes, "utf-8");
  if (utf8 !== undefined) return { text: utf8 };
  const gb18030 = tryDecode(bytes, "gb18030");
  if (gb18030 !== undefined)
    return { text: gb18030, remark: "is not UTF-8; it was read as GB18030, which it could be" };
  return {
    text: new TextDecoder("utf-8").decode(bytes),
    remark: "is neither UTF-8 nor GB18030; each byte that says nothing stands as \ufffd",
  };
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
