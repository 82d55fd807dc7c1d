import { expect, it } from "vitest";
import { cutPage } from "./cut-page";

const stretch = (from: number, to: number, cost: number) => ({ from, to, cost });
const costOf = ({ cost }: { cost: number }) => cost;

it("cuts a page at the least cost, and says what every other cut would cost", () => {
  const page = cutPage(
    [
      [stretch(0, 1, 1), stretch(0, 2, 5), stretch(0, 3, 9)],
      [stretch(1, 2, 1), stretch(1, 3, 2)],
      [stretch(2, 3, 4)],
    ],
    costOf,
  );
  expect(page.stretches.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [1, 3],
  ]);
  expect(page.cost).toBe(3);
  expect(page.cuts).toEqual([
    { begins: 3, goesOn: Number.POSITIVE_INFINITY },
    { begins: 3, goesOn: 9 },
    { begins: 6, goesOn: 3 },
  ]);
});

it("cuts nothing where there is nothing", () => {
  expect(cutPage<ReturnType<typeof stretch>>([], costOf)).toEqual({ cost: 0, stretches: [], cuts: [] });
});
