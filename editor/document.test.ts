import { describe, expect, it } from "vitest";
import { contentHash } from "./content-hash";
import {
  type ArticleContent,
  assemblePage,
  characterCount,
  headlineOf,
  pageDocumentFromSplit,
  parseArticleContent,
  parseFurnitureContent,
  plainText,
  takeApart,
} from "./document";
import { samplePage } from "./fixtures/sample-page";
import { pageSchema } from "./schema/page-extensions";

const ID = "00000000-0000-4000-8000-000000000001";
const { page } = samplePage({
  articles: [
    ["headline: 新桥 通车", "paragraph: 昨日8时，通车。", "caption: 新桥。"],
    ["paragraph: 天气转晴。"],
  ],
  furniture: ["guide: 导读"],
});
const { articles, furniture } = takeApart(page);
const [article] = articles;
if (!article) throw new Error("no article");

const paragraph = (extra: object = {}) => ({
  type: "paragraph",
  attrs: { spans: [[0, 2]] },
  content: [{ type: "text", text: "新桥" }],
  ...extra,
});
const articleOf = (block: object, attrs: object = { id: ID, sectionId: null }) => ({
  type: "article",
  attrs,
  content: [block],
});

describe("the page document", () => {
  it("is put together and taken apart again without a difference, as JSON and as a document", () => {
    expect(assemblePage(articles, furniture)).toEqual(page);
    expect(takeApart(pageSchema.nodeFromJSON(page))).toEqual({ articles, furniture });
  });

  it("has somewhere to type where the split found no article", () => {
    const empty = pageDocumentFromSplit(
      { articles: [], furniture: [], warnings: [], decisions: [] },
      () => ID,
    );
    pageSchema.nodeFromJSON(empty).check();
    expect(takeApart(empty).articles).toHaveLength(1);
  });

  it("reads as a headline, as text and as a number of characters", () => {
    expect(headlineOf(article)).toBe("新桥 通车");
    expect(plainText(article)).toBe("新桥 通车\n昨日8时，通车。\n新桥。");
    expect(characterCount(article)).toBe(15);
  });
});

describe("content from outside", () => {
  it("is taken as it is where it is right, unknown attributes left out", () => {
    expect(parseArticleContent(JSON.parse(JSON.stringify(article)))).toEqual(article);
    expect(parseFurnitureContent(JSON.parse(JSON.stringify(furniture)))).toEqual(furniture);
    const more = paragraph({ attrs: { spans: [[0, 2]], onclick: "alert(1)", photoId: ID } });
    expect(parseArticleContent(articleOf(more, { id: ID, sectionId: null, class: "x" }))).toEqual(
      articleOf(paragraph()),
    );
  });

  it("says nothing of a photo that is not there, and lets one photo of an article lead", () => {
    const caption = (attrs: object) => ({ type: "caption", attrs: { spans: [], ...attrs } });
    const set = { alt: "雨中的桥", focus: [0.25, 0.5], leads: true };
    const json = {
      ...articleOf(paragraph()),
      content: [
        caption({ photoId: null, ...set }),
        caption({ photoId: ID, ...set }),
        caption({ photoId: ID, ...set }),
      ],
    };
    const { leads: _, ...follows } = set;
    expect(parseArticleContent(json).content).toEqual([
      caption({ photoId: null }),
      caption({ photoId: ID, ...set }),
      caption({ photoId: ID, ...follows }),
    ]);
  });

  it.each<{ why: string; json: unknown }>([
    { why: "nothing", json: null },
    { why: "text", json: "article" },
    { why: "another node", json: furniture },
    { why: "an unknown node", json: articleOf({ type: "script" }) },
    { why: "a name from the prototype", json: { type: "__proto__" } },
    { why: "an article without blocks", json: { type: "article", attrs: { id: ID }, content: [] } },
    { why: "an article in an article", json: articleOf(articleOf(paragraph())) },
    { why: "a label in an article", json: articleOf({ type: "label" }) },
    {
      why: "a mark",
      json: articleOf(paragraph({ content: [{ type: "text", text: "a", marks: [{ type: "link" }] }] })),
    },
    { why: "an id that is no UUID", json: articleOf(paragraph(), { id: "1; drop table" }) },
    { why: "no id", json: articleOf(paragraph(), {}) },
    { why: "a section that is no UUID", json: articleOf(paragraph(), { id: ID, sectionId: "x" }) },
    { why: "a photo that is no UUID", json: articleOf({ type: "caption", attrs: { photoId: "../x" } }) },
    {
      why: "an alternative text of two lines",
      json: articleOf({ type: "caption", attrs: { photoId: ID, alt: "a\nb" } }),
    },
    {
      why: "a focal point outside the picture",
      json: articleOf({ type: "caption", attrs: { photoId: ID, focus: [0, 2] } }),
    },
    {
      why: "a lead that is no yes or no",
      json: articleOf({ type: "caption", attrs: { photoId: ID, leads: 1 } }),
    },
    { why: "a span that ends before it starts", json: articleOf(paragraph({ attrs: { spans: [[4, 2]] } })) },
    { why: "a span of fractions", json: articleOf(paragraph({ attrs: { spans: [[0, 1.5]] } })) },
    { why: "a span of three", json: articleOf(paragraph({ attrs: { spans: [[0, 1, 2]] } })) },
    { why: "spans that are none", json: articleOf(paragraph({ attrs: { spans: "0-2" } })) },
    {
      why: "a control character",
      json: articleOf(paragraph({ content: [{ type: "text", text: "a\u0000" }] })),
    },
    { why: "half a character", json: articleOf(paragraph({ content: [{ type: "text", text: "a\ud842" }] })) },
    { why: "text that is none", json: articleOf(paragraph({ content: [{ type: "text", text: 7 }] })) },
  ])("is refused: $why", ({ json }) => {
    expect(() => parseArticleContent(json)).toThrow(expect.objectContaining({ code: "PAGE_DAMAGED" }));
  });

  it("is refused: a reason that is no code", () => {
    const label = { type: "label", attrs: { spans: [], reason: "<b>" } };
    expect(() => parseFurnitureContent({ type: "furniture", content: [label] })).toThrow("PAGE_DAMAGED");
  });
});

describe("the content hash", () => {
  const hash = contentHash(articles, furniture);
  const change = (text: string) => [
    ...articles.slice(0, -1),
    articleOf(
      { type: "paragraph", attrs: { spans: [] }, content: [{ type: "text", text }] },
      articles[1]?.attrs,
    ),
  ];
  it("changes with a word, with the order, and with what is left out", () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const others = [
      contentHash(change("天气转阴。") as typeof articles, furniture),
      contentHash([...articles].reverse(), furniture),
      contentHash(articles, { type: "furniture", content: [] }),
    ];
    expect(new Set([hash, ...others]).size).toBe(4);
  });
  it("stays what it was where nothing is set of a photo, and changes with each thing that is", () => {
    expect(hash).toBe("cc4d96cef2a73454f93bb7cb7bc843c819c028ad74378ad1484e1ece66f2f033");
    const hashOf = (attrs: object) =>
      contentHash(
        [articleOf({ type: "caption", attrs: { spans: [], photoId: ID, ...attrs } }) as ArticleContent],
        furniture,
      );
    expect(hashOf({})).toBe("375606eb7508ef8cf26da5ad8061a8ed80bb1dd4ac39e8a7bd6782531369e633");
    const set = [{}, { alt: "桥" }, { focus: [0, 1] }, { focus: [1, 0] }, { leads: true }].map(hashOf);
    expect(new Set(set).size).toBe(5);
  });
  it("does not change with the place in the source", () => {
    expect(contentHash(change("天气转晴。") as typeof articles, furniture)).toBe(hash);
  });
});
