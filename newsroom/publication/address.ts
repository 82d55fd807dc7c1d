/** The next address below a page: one past the highest ever given out there, so that none is used for something else. */
export function nextPath(prefix: string, taken: readonly string[]): string {
  const numbers = taken.map((path) => Number(path.slice(prefix.length + 1)));
  return `${prefix}/${Math.max(0, ...numbers) + 1}`;
}
