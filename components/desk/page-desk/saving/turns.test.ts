import { expect, it } from "vitest";
import { Turns } from "./turns";

it("lets one task follow another, and who joins waits for the one under way", async () => {
  const told: string[] = [];
  const turns = new Turns(() => told.push("free"));
  const first = Promise.withResolvers<void>();
  const under = turns.join(async () => {
    told.push("first");
    await first.promise;
  });
  const joined = turns.join(async () => {
    told.push("never");
  });
  const alone = turns.alone(async () => {
    told.push("second");
    return 2;
  });
  expect(turns.isBusy).toBe(true);
  first.resolve();
  await Promise.all([under, joined]);
  expect(await alone).toBe(2);
  expect(told).toEqual(["first", "free", "second", "free"]);
  expect(turns.isBusy).toBe(false);
});

it("is free after a task that failed", async () => {
  const turns = new Turns(() => {});
  await expect(turns.alone(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(turns.isBusy).toBe(false);
});
