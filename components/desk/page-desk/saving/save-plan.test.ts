import { describe, expect, it } from "vitest";
import { A, B, C, pageOf, standingAt } from "./page-of-articles";
import { baseAfterSave, planSave } from "./save-plan";

const standing = standingAt(
  pageOf([
    [A, "甲"],
    [B, "乙"],
  ]),
  3,
  { [A]: 1, [B]: 7 },
);

describe("what is to be saved", () => {
  it("is nothing where the page says the same, though every node was made anew", () => {
    expect(
      planSave(
        standing,
        pageOf([
          [A, "甲"],
          [B, "乙"],
        ]),
      ),
    ).toBeNull();
  });

  it("is the one article that changed, in the version that was read", () => {
    const plan = planSave(
      standing,
      pageOf([
        [A, "甲"],
        [B, "乙二"],
      ]),
    );
    expect(plan).toMatchObject({
      version: 3,
      changed: [{ id: B, version: 7 }],
      removed: [],
      order: null,
      furniture: null,
    });
  });

  it.each([
    {
      why: "a new article",
      page: pageOf([
        [A, "甲"],
        [C, "丙"],
        [B, "乙"],
      ]),
      changed: [C],
      removed: [],
      order: [A, C, B],
    },
    { why: "one that was merged away", page: pageOf([[A, "甲乙"]]), changed: [A], removed: [B], order: [A] },
    {
      why: "another order",
      page: pageOf([
        [B, "乙"],
        [A, "甲"],
      ]),
      changed: [],
      removed: [],
      order: [B, A],
    },
  ])("names membership and order with $why", ({ page, changed, removed, order }) => {
    const plan = planSave(standing, page);
    expect(plan?.changed.map(({ id }) => id)).toEqual(changed);
    expect(plan?.removed.map(({ id }) => id)).toEqual(removed);
    expect(plan?.order).toEqual(order);
  });

  it("has the furniture where that changed", () => {
    expect(
      planSave(
        standing,
        pageOf(
          [
            [A, "甲"],
            [B, "乙"],
          ],
          ["导读"],
        ),
      ),
    ).toMatchObject({
      changed: [],
      furniture: { content: [{ type: "label" }] },
    });
  });

  it("leaves out what waits for a decision, whether it was changed, is new there, or is gone here", () => {
    const held = new Set([B]);
    expect(
      planSave(
        standing,
        pageOf([
          [A, "甲"],
          [B, "乙二"],
        ]),
        held,
      ),
    ).toBeNull();
    expect(planSave(standing, pageOf([[A, "甲"]]), held)).toBeNull();
    expect(planSave(standing, pageOf([[A, "甲二"]]), held)).toMatchObject({
      changed: [{ id: A }],
      order: null,
    });
  });
});

describe("what is known after a save", () => {
  it("is nothing new of articles that were not sent: others may have saved them meanwhile", () => {
    const page = pageOf([
      [A, "甲二"],
      [B, "乙"],
    ]);
    const plan = planSave(standing, page);
    if (!plan) throw new Error("There is something to save.");
    const base = baseAfterSave(standing, page, plan, { version: 9, articles: { [A]: 2, [B]: 8 } });
    expect([...base.articles].map(([id, { version }]) => [id, version])).toEqual([
      [A, 2],
      [B, 7],
    ]);
    // The order was not sent either: the page's version is still the one that was read.
    expect(base.version).toBe(3);
    expect(planSave(base, page)).toBeNull();
  });
});
