/** The article's sign: ①, ② … ㊿, and a plain number beyond. */
export function articleSign(number: number): string {
  if (number >= 1 && number <= 20) return String.fromCodePoint(0x2460 + number - 1);
  if (number >= 21 && number <= 35) return String.fromCodePoint(0x3251 + number - 21);
  if (number >= 36 && number <= 50) return String.fromCodePoint(0x32b1 + number - 36);
  return String(number);
}

/** Which of the eight tints an article has. */
export const tintOf = (number: number) => ((number - 1) % 8) + 1;
