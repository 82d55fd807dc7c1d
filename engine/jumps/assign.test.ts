import fc from "fast-check";
import { expect, it } from "vitest";
import { assign } from "./assign";

/** Every way to give rows columns, tried one after the other. */
function bestByTrying(gains: readonly number[][], row = 0, taken: readonly number[] = []): number {
  const here = gains[row];
  if (!here) return 0;
  const alone = bestByTrying(gains, row + 1, taken);
  return here.reduce(
    (best, gain, column) =>
      taken.includes(column) ? best : Math.max(best, gain + bestByTrying(gains, row + 1, [...taken, column])),
    alone,
  );
}

const FORBIDDEN = -1000;
const gains = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 5 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

function assignAll(table: readonly number[][]) {
  return assign(table.length, table[0]?.length ?? 0, (row, column) => table[row]?.[column] ?? 0);
}

it("finds the best of all one-to-one assignments", () => {
  fc.assert(
    fc.property(gains, (table) => {
      const { best } = assignAll(table);
      const given = best.columnOf.filter((column) => column !== undefined);
      expect(best.total).toBe(bestByTrying(table));
      expect(new Set(given).size).toBe(given.length);
    }),
    { numRuns: 1000 },
  );
});

it("finds the best without one of its pairs", () => {
  fc.assert(
    fc.property(gains, fc.nat({ max: 3 }), (table, row) => {
      const { best, without } = assignAll(table);
      const column = best.columnOf[row];
      if (column === undefined) return;
      const forbidden = table.map((line, r) =>
        line.map((gain, c) => (r === row && c === column ? FORBIDDEN : gain)),
      );
      expect(without(row, column).total).toBe(bestByTrying(forbidden));
      expect(assignAll(table).best).toEqual(best);
    }),
    { numRuns: 1000 },
  );
});

it("finds the best in which a row, or a column, has to have a partner", () => {
  fc.assert(
    fc.property(gains, fc.nat({ max: 3 }), fc.nat({ max: 4 }), (table, row, column) => {
      const { withRow, withColumn } = assignAll(table);
      const BONUS = 1000;
      const raised = (is: (r: number, c: number) => boolean) =>
        bestByTrying(table.map((line, r) => line.map((gain, c) => gain + (is(r, c) ? BONUS : 0)))) - BONUS;
      if (row < table.length && table[0]?.length) expect(withRow(row).total).toBe(raised((r) => r === row));
      if (column < (table[0]?.length ?? 0))
        expect(withColumn(column).total).toBe(raised((_, c) => c === column));
    }),
    { numRuns: 1000 },
  );
});

it("gives nobody anything where all would lose", () => {
  expect(assignAll([[-1, -2]]).best).toEqual({ columnOf: [undefined], total: 0 });
});
