import { AppError } from "@/lib/errors";
import { pastedText } from "@/newsroom/page/pasted-text";
import { MAX_TEXT_BYTES } from "@/newsroom/page/schema";

// UTF-16 needs two bytes for what UTF-8 writes in one to three, so a file may be larger than its text.
const MOST_BYTES = 2 * MAX_TEXT_BYTES;

// What word processors and layout programs save, however the file is called: %PDF, ZIP (.docx), the old .doc.
const NOT_TEXT = ["25504446", "504b0304", "d0cf11e0"];

/**
 * Reads a text file as UTF-8, UTF-16 (with its mark) or GB 18030, in which older systems still save. Throws what
 * `pastedText` throws.
 */
export async function readTextFile(file: Blob): Promise<string> {
  if (file.size > MOST_BYTES) throw new AppError("TEXT_TOO_LARGE", { limit: "1 MB" });
  const bytes = new Uint8Array(await file.arrayBuffer());
  return pastedText(decode(bytes));
}

function decode(bytes: Uint8Array): string {
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (NOT_TEXT.includes(start)) throw new AppError("TEXT_BINARY");
  if (start.startsWith("fffe")) return read(bytes, "utf-16le");
  if (start.startsWith("feff")) return read(bytes, "utf-16be");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return read(bytes, "gb18030");
  }
}

function read(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new AppError("TEXT_BINARY");
  }
}
