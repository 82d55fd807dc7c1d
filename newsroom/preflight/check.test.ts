import { describe, expect, it } from "vitest";
import type { ArticleContent, BlockContent, FurnitureContent } from "@/editor/document";
import type { BlockRole } from "@/engine/types";
import { NO_LISTS } from "@/scripts/testing/preflight-page";
import { blocks, check } from "./check";

const furniture: FurnitureContent = { type: "furniture", content: [] };
const day = "2025-08-20";
const PHOTO = "0b9a7a52-6c2e-4e0e-9a54-0d0f3b0a1c11";
const SECTION = "5b2f0a0e-9f3c-4a39-8a6e-0d4f1b7f2c22";

function block(type: BlockRole, text: string, photoId?: string): BlockContent {
  const attrs = type === "caption" ? { spans: [], photoId: photoId ?? null } : { spans: [] };
  return { type, attrs, ...(text && { content: [{ type: "text", text }] }) };
}

function article(content: BlockContent[], sectionId: string | null = SECTION): ArticleContent {
  return { type: "article", attrs: { id: "c2a8e0f4-1d7b-4b7e-8f3a-2f6d9b0e5d33", sectionId }, content };
}

const headline = block("headline", "南湖步道开放");
const paragraph = block("paragraph", "南湖公园环湖步道向市民开放。");

function rulesFor(...articles: ArticleContent[]) {
  return check({
    number: "01",
    day,
    lists: NO_LISTS,
    overrides: [],
    elsewhere: [],
    photos: [],
    source: null,
    articles,
    furniture,
  }).map(({ rule, severity }) => `${severity} ${rule}`);
}

describe("preflight", () => {
  it.each([
    { why: "an article as it should be", page: [article([headline, paragraph])], want: [] },
    { why: "no headline", page: [article([paragraph])], want: ["block no-headline"] },
    {
      why: "a headline of spaces",
      page: [article([block("headline", " "), paragraph])],
      want: ["block no-headline"],
    },
    {
      why: "photo news does without a headline",
      page: [article([block("caption", "桥成。", PHOTO), block("credit", "林知遥 摄")])],
      want: [],
    },
    { why: "no section", page: [article([headline, paragraph], null)], want: ["block no-section"] },
    { why: "no words", page: [article([block("paragraph", "")])], want: ["block empty-article"] },
    { why: "no article", page: [], want: ["block empty-page"] },
    {
      why: "a caption whose photo is missing",
      page: [article([headline, paragraph, block("caption", "桥成。")])],
      want: ["warn caption-without-photo"],
    },
    {
      why: "a photo that says nothing",
      page: [article([headline, paragraph, block("caption", "", PHOTO)])],
      want: ["warn photo-without-caption", "warn photo-without-credit", "warn photo-without-alternative"],
    },
    {
      why: "a credit at the caption's own end",
      page: [article([headline, paragraph, block("caption", "桥成。本报记者 林知遥 摄", PHOTO)])],
      want: [],
    },
    {
      why: "a justified line",
      page: [article([headline, block("paragraph", "为遇 困 群 体 提 供坚实保障。")])],
      want: ["warn spaced-out"],
    },
    {
      why: "spaces between the parts of a headline are meant",
      page: [article([block("headline", "强化责任担当 厚植为民情怀"), paragraph])],
      want: [],
    },
  ])("finds: $why", ({ page, want }) => {
    expect(rulesFor(...page)).toEqual(want);
  });

  it("names the text of the source that is nowhere", () => {
    const source = "导读\n南湖步道开放\n南湖公园环湖步道向市民开放。\n";
    const placed = article([
      { ...headline, attrs: { spans: [[3, 9]] } },
      { ...paragraph, attrs: { spans: [[10, 24]] } },
    ]);
    expect(
      check({
        number: "01",
        day,
        lists: NO_LISTS,
        overrides: [],
        elsewhere: [],
        photos: [],
        source,
        articles: [placed],
        furniture,
      }),
    ).toMatchObject([{ rule: "unplaced-text", severity: "block", span: [0, 2], details: { text: "导读" } }]);
    const label = {
      type: "label" as const,
      attrs: { spans: [[0, 2] as const], reason: "guide" },
      content: [{ type: "text" as const, text: "导读" }],
    };
    expect(
      check({
        number: "01",
        day,
        lists: NO_LISTS,
        overrides: [],
        elsewhere: [],
        photos: [],
        source,
        articles: [placed],
        furniture: { type: "furniture", content: [label] },
      }),
    ).toEqual([]);
  });

  it("names the photos of the page that hang on no caption", () => {
    const photos = [
      { id: PHOTO, fileName: "hangs.jpg" },
      { id: SECTION, fileName: "loose.jpg" },
    ];
    const page = {
      number: "01",
      day,
      lists: NO_LISTS,
      overrides: [],
      elsewhere: [],
      photos,
      source: null,
      furniture,
    };
    const hanging = article([headline, paragraph, block("caption", "桥成。本报记者 林知遥 摄", PHOTO)]);
    expect(check({ ...page, articles: [hanging] })).toEqual([
      { rule: "loose-photo", severity: "warn", details: { name: "loose.jpg" } },
    ]);
  });

  it("puts what blocks first, then follows the page, and says where", () => {
    const findings = check({
      number: "01",
      day,
      lists: NO_LISTS,
      overrides: [],
      elsewhere: [],
      photos: [],
      source: null,
      furniture,
      articles: [article([headline, paragraph, block("caption", "桥成。")]), article([paragraph], null)],
    });
    expect(findings.map(({ rule, articleNumber, block: index }) => [rule, articleNumber, index])).toEqual([
      ["no-headline", 2, undefined],
      ["no-section", 2, undefined],
      ["caption-without-photo", 1, 2],
    ]);
    expect(blocks(findings)).toHaveLength(2);
  });
});
