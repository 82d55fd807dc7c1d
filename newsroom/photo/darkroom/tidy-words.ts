/** One line of plain text, at most so many characters: no control characters, no marks that turn the reading direction. */
export function tidyWords(text: string, longest: number): string {
  const line = text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, "")
    .trim();
  return [...line].slice(0, longest).join("").trimEnd();
}

/** What cameras and telephones write where a caption belongs: their own name, or how they took the picture. */
const BOILERPLATE =
  /\bdigital camera\b|^(?:sony dsc|samsung camera pictures|exif[_ ]jpeg[_ ]picture|created (?:with|by) .*)$/i;

/** Whether words of a file say nothing of what it shows: a camera's boilerplate, or a code or a file's name (DSC_0001). */
export function isBoilerplate(words: string): boolean {
  return BOILERPLATE.test(words) || /^[\x21-\x7e]*$/.test(words);
}

const BEFORE_NAME =
  /^(?:摄影?[:：/／]\s*|(?:photo(?:graph(?:ed)?)?\s+)?by[:\s]+|(?:\p{Script=Han}{0,12}?(?:记者|通讯员))[:：]?\s*)/iu;
const AFTER_NAME = /[\s（(/／]*(?:摄影报道|摄影|拍摄|摄|图)[）)]?$/u;
/** Between several names; a name's own dot (阿依古丽·买买提) parts nothing. */
const BETWEEN_NAMES = /\s*[;；,，、/／]\s*/u;

/** The names alone of who took a photo, with a space between: 本报记者 张舰、罗小满 摄 → 张舰 罗小满. */
export function namesAlone(line: string): string {
  return line
    .split(BETWEEN_NAMES)
    .map((name) => name.trim().replace(BEFORE_NAME, "").replace(AFTER_NAME, "").trim())
    .filter((name) => name !== "")
    .join(" ");
}

/** The agency for which a line says that someone works: 新华社记者 张舰 摄 → 新华社; "" where it says none. */
export function agencyOf(line: string): string {
  return /^(新华社|中新社)/u.exec(line)?.[1] ?? "";
}
