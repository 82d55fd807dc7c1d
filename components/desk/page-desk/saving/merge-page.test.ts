import { describe, expect, it } from "vitest";
import { mergeOrder, mergePage } from "./merge-page";
import { A, B, C, pageOf, standingAt } from "./page-of-articles";

const base = standingAt(
  pageOf([
    [A, "甲"],
    [B, "乙"],
  ]),
  1,
  { [A]: 1, [B]: 1 },
);
const saved = (page: ReturnType<typeof pageOf>) => standingAt(page, 2, { [A]: 2, [B]: 2, [C]: 1 });
const textsOf = (merged: ReturnType<typeof mergePage>) =>
  merged.articles.map(({ textContent }) => textContent);

describe("bringing two sides of a page together", () => {
  it.each([
    {
      why: "different articles: both stand",
      mine: pageOf([
        [A, "甲一"],
        [B, "乙"],
      ]),
      theirs: pageOf([
        [A, "甲"],
        [B, "乙一"],
      ]),
      want: ["甲一", "乙一"],
      conflicts: [],
    },
    {
      why: "the same article, differently: mine stays in sight, and a person decides",
      mine: pageOf([
        [A, "甲一"],
        [B, "乙"],
      ]),
      theirs: pageOf([
        [A, "甲二"],
        [B, "乙"],
      ]),
      want: ["甲一", "乙"],
      conflicts: [A],
    },
    {
      why: "the same article, alike: no conflict",
      mine: pageOf([
        [A, "甲一"],
        [B, "乙"],
      ]),
      theirs: pageOf([
        [A, "甲一"],
        [B, "乙"],
      ]),
      want: ["甲一", "乙"],
      conflicts: [],
    },
    {
      why: "they split an article that I did not touch",
      mine: pageOf([
        [A, "甲一"],
        [B, "乙"],
      ]),
      theirs: pageOf([
        [A, "甲"],
        [B, "乙上"],
        [C, "乙下"],
      ]),
      want: ["甲一", "乙上", "乙下"],
      conflicts: [],
    },
    {
      why: "they took away what I edited",
      mine: pageOf([
        [A, "甲"],
        [B, "乙一"],
      ]),
      theirs: pageOf([[A, "甲乙"]]),
      want: ["甲乙", "乙一"],
      conflicts: [B],
    },
    {
      why: "I took away what they edited",
      mine: pageOf([[A, "甲乙"]]),
      theirs: pageOf([
        [A, "甲"],
        [B, "乙一"],
      ]),
      want: ["甲乙"],
      conflicts: [B],
    },
  ])("$why", ({ mine, theirs, want, conflicts }) => {
    const merged = mergePage(base, mine, saved(theirs));
    expect(textsOf(merged)).toEqual(want);
    expect(merged.conflicts.map(({ id }) => id)).toEqual(conflicts);
  });

  it("keeps what both sides set aside", () => {
    const merged = mergePage(
      base,
      pageOf(
        [
          [A, "甲"],
          [B, "乙"],
        ],
        ["导读"],
      ),
      saved(
        pageOf(
          [
            [A, "甲"],
            [B, "乙"],
          ],
          ["责编"],
        ),
      ),
    );
    expect(merged.furniture.children.map(({ textContent }) => textContent)).toEqual(["导读", "责编"]);
  });

  it.each([
    { why: "only they moved something", mine: [A, B], theirs: [B, A], want: [B, A] },
    { why: "only I moved something", mine: [B, A], theirs: [A, B], want: [B, A] },
    { why: "I moved, they added behind A", mine: [B, A], theirs: [A, C, B], want: [B, A, C] },
  ])("orders the articles: $why", ({ mine, theirs, want }) => {
    expect(mergeOrder([A, B], mine, theirs)).toEqual(want);
  });
});
