import { expect, it } from "vitest";
import { turns } from "./turns";

it("lets two work at a time, in order, and goes on after a failure", async () => {
  const inTurn = turns(2);
  let running = 0;
  let most = 0;
  const order: number[] = [];
  const work = (which: number) =>
    inTurn(async () => {
      running += 1;
      most = Math.max(most, running);
      order.push(which);
      await new Promise(setImmediate);
      running -= 1;
      if (which === 1) throw new Error("broken");
    });
  const settled = await Promise.allSettled([0, 1, 2, 3, 4].map(work));
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4]);
  expect(settled.map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
    "fulfilled",
    "fulfilled",
  ]);
});
