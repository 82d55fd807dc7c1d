/** So long may an alternative text be, in UTF-16 code units: longer ones are captions. */
export const MOST_ALTERNATIVE = 500;

const CONTROL = /\p{Cc}/u;
const CONTROLS = /\p{Cc}+/gu;

/** Whether a value is an alternative text as the page document keeps it: some words in one line. */
export const isAlternative = (value: unknown): value is string =>
  typeof value === "string" &&
  value.trim() === value &&
  value !== "" &&
  value.length <= MOST_ALTERNATIVE &&
  !CONTROL.test(value) &&
  value.isWellFormed();

/** Typed words as an alternative text; null where they say nothing, so that the caption speaks. */
export function alternativeOf(words: string): string | null {
  const text = words.replace(CONTROLS, " ").toWellFormed().trim().slice(0, MOST_ALTERNATIVE);
  // The cut may have gone through a character of two units.
  const whole = text.isWellFormed() ? text : text.slice(0, -1);
  return whole.trim() || null;
}
