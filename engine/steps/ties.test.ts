import { describe, expect, it } from "vitest";
import type { Cut } from "./cut-page";
import type { Weighed } from "./decide";
import type { ArticleRuns } from "./find-articles";
import { runsOf, type Written } from "./samples";
import { articleTies } from "./ties";

const TITLE = ["title", "水塔变身图书驿站"] as const;
const TEXT = ["paragraph", "青禾区首座社区图书驿站开门迎客。"] as const;
const OPENING = ["paragraph", "本报讯（记者 唐一舟）驿站开门迎客。"] as const;
const BYLINE = ["byline", "□ 罗小满"] as const;
const PHOTO = ["caption", "图为驿站一角。"] as const;

/** A page on which nothing is in question but what is said of it. */
interface Page {
  readonly articles: readonly (readonly Written[])[];
  readonly title?: ArticleRuns["title"];
  /** What it would cost that an article began with this run of the page, or none did. */
  readonly begins?: Readonly<Record<number, number | undefined>>;
  readonly goesOn?: Readonly<Record<number, number | undefined>>;
  /** Runs whose words the article has elsewhere. */
  readonly shared?: readonly number[];
}

function tiesOf({ articles, title = "before", begins = {}, goesOn = {}, shared = [] }: Page): Weighed[] {
  const runs = runsOf(...articles.flat());
  let at = 0;
  return articleTies(
    articles.map((written): ArticleRuns => {
      const from = at;
      at += written.length;
      const places = written.map((_, i) => from + i);
      const cuts = places.map((i): Cut => ({ begins: begins[i] ?? 50, goesOn: goesOn[i] ?? 50 }));
      return {
        runs: runs.slice(from, at),
        title,
        inRow: false,
        cuts,
        shares: places.map((i) => (shared.includes(i) ? 5 : 0)),
      };
    }),
  );
}

describe("where an article begins", () => {
  it.each([
    { why: "the page does", articles: [[TITLE, TEXT]], which: 0, reason: "page-start" },
    { why: "its title does", articles: [[TEXT], [TITLE, TEXT]], which: 1, reason: "title" },
    { why: "its byline does", articles: [[TEXT], [BYLINE, TEXT]], which: 1, reason: "byline" },
    {
      why: "it comes from another page",
      articles: [[TEXT], [["jump", "（上接一版）"], TEXT]],
      which: 1,
      reason: "jump",
    },
    { why: "its opening does", articles: [[TEXT], [OPENING]], which: 1, reason: "opening" },
    { why: "its words are others", articles: [[TEXT], [TEXT]], which: 1, reason: "few-shared-words" },
  ] as const)("because $why", ({ articles, which, reason }) => {
    const beginnings = tiesOf({ articles }).filter(({ decision }) => decision.kind === "article");
    expect(beginnings).toHaveLength(articles.length);
    expect(beginnings[which]?.decision).toMatchObject({ choice: "begin", reason });
  });

  it("is as sure as it would be dear to go on, and the page's first beginning has no other choice", () => {
    const [first, second] = tiesOf({ articles: [[TEXT], [OPENING]], goesOn: { 1: 3 } });
    expect(first?.decision.alternative).toBeUndefined();
    expect(second).toMatchObject({ margin: 3, decision: { alternative: "continue" } });
  });
});

describe("what a title, a caption or a byline belongs to", () => {
  const tieOf = (page: Page, text: string) => {
    const run = runsOf(...page.articles.flat()).find(({ lines }) => lines[0]?.text === text);
    return tiesOf(page).find(
      ({ decision }) => decision.kind === "attachment" && decision.at === run?.lines[0]?.span[0],
    );
  };

  it.each([
    {
      why: "a title before its text is that, or a crosshead of the article before",
      page: { articles: [[TEXT], [TITLE, OPENING]], goesOn: { 1: 2 } },
      text: TITLE[1],
      want: { choice: "before", alternative: "crosshead", margin: 2 },
    },
    {
      why: "a title after its text is that, or a crosshead if the next article is its own",
      page: { articles: [[TEXT, TITLE], [OPENING]], title: "after", goesOn: { 2: 3 } },
      text: TITLE[1],
      want: { choice: "after", alternative: "crosshead", margin: 3 },
    },
    {
      why: "a title between paragraphs is a crosshead, or begins an article",
      page: { articles: [[OPENING, TITLE, TEXT]], begins: { 1: 4, 2: 9 } },
      text: TITLE[1],
      want: { choice: "crosshead", alternative: "before", margin: 4 },
    },
    {
      why: "or ends one",
      page: { articles: [[OPENING, TITLE, TEXT]], begins: { 1: 9, 2: 4 } },
      text: TITLE[1],
      want: { choice: "crosshead", alternative: "after", margin: 4 },
    },
    {
      why: "a byline goes with the text after it",
      page: { articles: [[TITLE, BYLINE, TEXT]], begins: { 2: 6 } },
      text: BYLINE[1],
      want: { choice: "before", alternative: "after", margin: 6 },
    },
    {
      why: "a caption goes with the text before it where that is nearer",
      page: { articles: [[TEXT, PHOTO, BYLINE, OPENING]], begins: { 1: 5 } },
      text: PHOTO[1],
      want: { choice: "after", alternative: "before", margin: 5 },
    },
    {
      why: "a photo's title where there is no text stands where the article says",
      page: { articles: [[TITLE, PHOTO]] },
      text: TITLE[1],
      want: { choice: "before" },
    },
  ] as const)("$why", ({ page, text, want: { choice, ...others } }) => {
    const tie = tieOf(page, text);
    expect(tie?.decision.choice).toBe(choice);
    expect({ alternative: tie?.decision.alternative, margin: tie?.margin }).toMatchObject(others);
  });

  it.each([
    {
      why: "its words",
      page: { articles: [[TITLE, TEXT]], shared: [0] },
      text: TITLE[1],
      reason: "shared-words",
    },
    {
      why: "the place of titles",
      page: { articles: [[TITLE, TEXT]] },
      text: TITLE[1],
      reason: "title-habit",
    },
    { why: "what is next to it", page: { articles: [[TEXT, PHOTO]] }, text: PHOTO[1], reason: "nearest" },
  ] as const)("is told by $why", ({ page, text, reason }) => {
    expect(tieOf(page, text)?.decision.reason).toBe(reason);
  });

  it("is asked of no text and no jump", () => {
    const ties = tiesOf({ articles: [[OPENING, TEXT, ["jump", "（下转二版）"]]] });
    expect(ties.map(({ decision }) => decision.kind)).toEqual(["article"]);
  });
});
