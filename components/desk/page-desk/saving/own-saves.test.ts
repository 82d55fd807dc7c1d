import { describe, expect, it } from "vitest";
import { mergePage } from "./merge-page";
import { withOwnSaves } from "./own-saves";
import { A, B, C, pageOf, standingAt } from "./page-of-articles";

type Articles = Parameters<typeof pageOf>[0];
const start: Articles = [
  [A, "甲"],
  [B, "乙"],
];
const base = standingAt(pageOf(start, ["版"]), 1, { [A]: 1, [B]: 1 });

describe("a save whose answer was not heard", () => {
  it.each<{
    why: string;
    sent: Articles[];
    mine: Articles;
    theirs: Articles;
    want: string[];
    conflicts?: string[];
  }>([
    {
      why: "was written: what was typed since goes on top of it",
      sent: [
        [
          [A, "甲一"],
          [B, "乙"],
        ],
      ],
      mine: [
        [A, "甲一二"],
        [B, "乙"],
      ],
      theirs: [
        [A, "甲一"],
        [B, "乙"],
      ],
      want: ["甲一二", "乙"],
    },
    {
      why: "was written, and undone here meanwhile: it stays undone",
      sent: [
        [
          [A, "甲一"],
          [B, "乙"],
        ],
      ],
      mine: start,
      theirs: [
        [A, "甲一"],
        [B, "乙"],
      ],
      want: ["甲", "乙"],
    },
    {
      why: "was the first of two, and the second was not written",
      sent: [
        [
          [A, "甲一"],
          [B, "乙"],
        ],
        [
          [A, "甲一二"],
          [B, "乙"],
        ],
      ],
      mine: [
        [A, "甲一二三"],
        [B, "乙"],
      ],
      theirs: [
        [A, "甲一"],
        [B, "乙"],
      ],
      want: ["甲一二三", "乙"],
    },
    {
      why: "was written, and others edited another article since",
      sent: [
        [
          [A, "甲一"],
          [B, "乙"],
        ],
      ],
      mine: [
        [A, "甲一二"],
        [B, "乙"],
      ],
      theirs: [
        [A, "甲一"],
        [B, "乙一"],
      ],
      want: ["甲一二", "乙一"],
    },
    {
      why: "was written, and others edited the same article since: a person decides",
      sent: [
        [
          [A, "甲一"],
          [B, "乙"],
        ],
      ],
      mine: [
        [A, "甲一二"],
        [B, "乙"],
      ],
      theirs: [
        [A, "甲一他"],
        [B, "乙"],
      ],
      want: ["甲一二", "乙"],
      conflicts: [A],
    },
    {
      why: "was not written, and others edited the same article: a person decides",
      sent: [
        [
          [A, "甲一"],
          [B, "乙"],
        ],
      ],
      mine: [
        [A, "甲一二"],
        [B, "乙"],
      ],
      theirs: [
        [A, "甲他"],
        [B, "乙"],
      ],
      want: ["甲一二", "乙"],
      conflicts: [A],
    },
    {
      why: "took an article off that was brought back meanwhile",
      sent: [[[A, "甲"]]],
      mine: start,
      theirs: [[A, "甲"]],
      want: ["甲", "乙"],
    },
    {
      why: "put an article in that was taken off meanwhile",
      sent: [
        [
          [A, "甲"],
          [C, "丙"],
          [B, "乙"],
        ],
      ],
      mine: start,
      theirs: [
        [A, "甲"],
        [C, "丙"],
        [B, "乙"],
      ],
      want: ["甲", "乙"],
    },
    {
      why: "changed the order, which was changed back meanwhile",
      sent: [
        [
          [B, "乙"],
          [A, "甲"],
        ],
      ],
      mine: start,
      theirs: [
        [B, "乙"],
        [A, "甲"],
      ],
      want: ["甲", "乙"],
    },
  ])("$why", ({ sent, mine, theirs, want, conflicts = [] }) => {
    const standing = standingAt(pageOf(theirs, ["版"]), 2, { [A]: 2, [B]: 2, [C]: 1 });
    const known = withOwnSaves(
      base,
      sent.map((articles) => pageOf(articles, ["版"])),
      standing,
    );
    const merged = mergePage(known, pageOf(mine, ["版"]), standing);
    expect(merged.articles.map(({ textContent }) => textContent)).toEqual(want);
    expect(merged.conflicts.map(({ id }) => id)).toEqual(conflicts);
  });

  it("set a label aside that was put back meanwhile: it is not set aside again", () => {
    const standing = standingAt(pageOf(start, ["版", "报头"]), 2, { [A]: 1, [B]: 1 });
    const known = withOwnSaves(base, [pageOf(start, ["版", "报头"])], standing);
    expect(mergePage(known, pageOf(start, ["版"]), standing).furniture.textContent).toBe("版");
  });
});
