import { describe, expect, it } from "vitest";
import { pageSchema } from "@/editor/schema/page-extensions";
import { tailOf } from "./journal-tail";
import { A, B, pageOf, standingAt } from "./page-of-articles";
import { restorePage } from "./restore";

const before = pageOf([
  [A, "甲"],
  [B, "乙"],
]);
const typed = pageOf([
  [A, "甲一"],
  [B, "乙"],
]);
const record = {
  version: 1,
  articles: { [A]: 1, [B]: 1 },
  base: JSON.stringify(before.toJSON()),
  doc: JSON.stringify(typed.toJSON()),
  tail: null,
};

describe("what was left behind unsaved", () => {
  it("comes back where nobody saved since", () => {
    const found = restorePage(record, standingAt(before, 1, { [A]: 1, [B]: 1 }), pageSchema);
    expect(found).toMatchObject({ kind: "restore", conflicts: [] });
  });

  it("comes back with what was typed since the whole page was last written", () => {
    const on = pageOf([
      [A, "甲一二"],
      [B, "乙"],
    ]);
    const found = restorePage(
      { ...record, tail: tailOf(typed, on) },
      standingAt(before, 1, { [A]: 1, [B]: 1 }),
      pageSchema,
    );
    if (found.kind !== "restore") throw new Error(found.kind);
    expect(found.articles.map(({ textContent }) => textContent)).toEqual(["甲一二", "乙"]);
  });

  it("is nothing where the server has it: the save arrived, its answer did not", () => {
    expect(restorePage(record, standingAt(typed, 1, { [A]: 2, [B]: 1 }), pageSchema)).toEqual({
      kind: "nothing",
    });
  });

  it("comes back without a question where the server has its beginning: that save's answer was not heard", () => {
    const on = pageOf([
      [A, "甲一二"],
      [B, "乙"],
    ]);
    const found = restorePage(
      { ...record, tail: tailOf(typed, on) },
      standingAt(typed, 1, { [A]: 2, [B]: 1 }),
      pageSchema,
    );
    if (found.kind !== "restore") throw new Error(found.kind);
    expect(found.conflicts).toEqual([]);
    expect(found.articles.map(({ textContent }) => textContent)).toEqual(["甲一二", "乙"]);
  });

  it("comes back beside what others did to other articles", () => {
    const standing = standingAt(
      pageOf([
        [A, "甲"],
        [B, "乙一"],
      ]),
      1,
      { [A]: 1, [B]: 2 },
    );
    const found = restorePage(record, standing, pageSchema);
    if (found.kind !== "restore") throw new Error(found.kind);
    expect(found.conflicts).toEqual([]);
    expect(found.articles.map(({ textContent }) => textContent)).toEqual(["甲一", "乙一"]);
  });

  it("is a conflict where others edited the same article", () => {
    const standing = standingAt(
      pageOf([
        [A, "甲二"],
        [B, "乙"],
      ]),
      1,
      { [A]: 2, [B]: 1 },
    );
    expect(restorePage(record, standing, pageSchema)).toMatchObject({ conflicts: [{ id: A }] });
  });

  it("is kept and not touched where it cannot be read", () => {
    const standing = standingAt(before, 1, { [A]: 1, [B]: 1 });
    expect(restorePage({ ...record, doc: "{" }, standing, pageSchema)).toEqual({ kind: "unreadable" });
  });
});
