/** Two to thirty-two letters (of any script), digits, dots, hyphens or underscores. */
export const USERNAME = /^[\p{L}\p{N}._-]{2,32}$/u;

/** A username as it is kept and looked up: what an input method made of its width or case does not matter. */
export function normaliseUsername(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
