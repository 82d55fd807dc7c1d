/** The number that the next page probably has: one past the highest plain number, as two digits. */
export function nextPageNumber(pages: readonly { number: string }[]): string {
  const numbers = pages.map(({ number }) => number).filter((number) => /^\d+$/.test(number));
  return String(Math.max(0, ...numbers.map(Number)) + 1).padStart(2, "0");
}
