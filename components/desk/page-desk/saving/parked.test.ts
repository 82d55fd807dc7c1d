import { describe, expect, it } from "vitest";
import { articlesOf } from "./page-base";
import { A, B, pageOf, standingAt } from "./page-of-articles";
import { Parked } from "./parked";

const base = standingAt(pageOf([[A, "甲"]]), 1, { [A]: 1 });
const mine = articlesOf(pageOf([[A, "甲一"]])).get(A) ?? null;

describe("what no save may send by itself", () => {
  it.each([
    { why: "words that wait are", words: ["waiting"], ids: [A], told: ["waiting"] },
    { why: "once kept they are not", words: ["waiting", "kept"], ids: [], told: ["kept"] },
    {
      why: "a second telling of the same takeover hides nothing",
      words: ["kept", "none"],
      ids: [],
      told: ["kept"],
    },
    { why: "nothing was unsaved", words: ["none"], ids: [], told: ["none"] },
  ] as const)("of a takeover: $why", ({ words, ids, told }) => {
    const parked = new Parked();
    for (const one of words) parked.displace({ articleId: A, by: "何以宁", words: one });
    expect([...parked.ids()]).toEqual(ids);
    expect(parked.displaced.map((displaced) => displaced.words)).toEqual(told);
    parked.acknowledge();
    expect(parked.displaced).toHaveLength(ids.length);
  });

  it("holds a conflict until it is decided, and follows the other side meanwhile", () => {
    const parked = new Parked();
    parked.displace({ articleId: A, by: "何以宁", words: "waiting" });
    parked.hold([{ id: A, mine, theirs: null }], base);
    expect(parked.displaced).toEqual([]);
    parked.follow(standingAt(pageOf([[A, "甲二"]]), 2, { [A]: 2 }));
    expect(parked.held).toMatchObject([{ id: A, before: { version: 1 } }]);
    expect(parked.held[0]?.theirs?.textContent).toBe("甲二");
    expect([parked.isHeld(A), parked.isHeld(B)]).toEqual([true, false]);
    expect(parked.release(A)?.id).toBe(A);
    expect(parked.release(A)).toBeUndefined();
  });
});
