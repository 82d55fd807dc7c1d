import fc from "fast-check";
import { expect, it } from "vitest";
import { align } from "./align";

/** The length of the longest common subsequence, the slow and certain way. */
function longest(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    b.forEach((other, at) => {
      next.push(one === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return row[b.length] ?? 0;
}

it("finds as many matches in order as there are", () => {
  const text = fc.array(fc.nat(3), { maxLength: 40 });
  fc.assert(
    fc.property(text, text, (from, to) => {
      const matches = align(from, to);
      let last = -1;
      let count = 0;
      matches.forEach((match, at) => {
        if (match < 0) return;
        expect(match).toBeGreaterThan(last);
        expect(from[match]).toBe(to[at]);
        last = match;
        count += 1;
      });
      expect(count).toBe(longest(from, to));
    }),
    { numRuns: 500 },
  );
});

it("gives up on texts that have nothing in common, in no time", () => {
  const from = Array.from({ length: 20_000 }, (_, at) => at);
  const to = from.map((unit) => unit + 50_000);
  expect(align(from, to).every((match) => match === -1)).toBe(true);
});
