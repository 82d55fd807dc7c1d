const HAN_WORD = /\p{Script=Han}{2}/u;

/**
 * The texts of one block that does not say in what they are written, as old Chinese software leaves them: UTF-8 where
 * all are that, else GB18030 (of which GBK and GB2312 are part) where that makes Chinese words, else Latin. A text that
 * was cut off in the middle of a character is read as far as it goes.
 */
export function decodeTexts(texts: readonly Uint8Array[]): string[] {
  const utf8 = decodeAs("utf-8", texts);
  if (utf8) return utf8;
  const chinese = decodeAs("gb18030", texts);
  if (chinese?.some((text) => HAN_WORD.test(text))) return chinese;
  return texts.map((text) => Buffer.from(text).toString("latin1"));
}

/** A text that was read one character a byte, as it was meant; any other comes back as it is. */
export function decodeAgain(text: string): string {
  const isBytes = /[\x80-\xff]/.test(text) && !/[^\0-\xff]/.test(text);
  return isBytes ? decodeTexts([Buffer.from(text, "latin1")]).join("") : text;
}

/** Null where one of the texts is not written so. */
function decodeAs(encoding: "utf-8" | "gb18030", texts: readonly Uint8Array[]): string[] | null {
  try {
    // As a stream: half a character at the end is awaited, and no fault.
    return texts.map((text) => new TextDecoder(encoding, { fatal: true }).decode(text, { stream: true }));
  } catch {
    return null;
  }
}
