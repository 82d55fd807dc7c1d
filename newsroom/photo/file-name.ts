const LONGEST = 200;

/**
 * A file's name as it is kept and shown: without folders, control characters and marks that turn the reading
 * direction (they can make "gpj.exe" look like a photo); never empty.
 */
export function tidyFileName(name: string): string {
  const last = name.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const tidy = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "").trim();
  return [...tidy].slice(-LONGEST).join("") || "photo";
}
