import { describe, expect, it } from "vitest";
import type { ArticleContent, BlockContent } from "@/editor/document";
import { type ArticleComparison, comparePages, type PageSide } from "./compare-pages";

type Line = `${BlockContent["type"]}: ${string}`;

const block = (line: Line): BlockContent => {
  const [type, text = ""] = line.split(": ") as [BlockContent["type"], string];
  return { type, attrs: { spans: [] }, ...(text && { content: [{ type: "text", text }] }) };
};
const article = (id: string, lines: Line[], sectionId: string | null = null): ArticleContent => ({
  type: "article",
  attrs: { id, sectionId },
  content: lines.map(block),
});
const page = (articles: ArticleContent[], labels: string[] = []): PageSide => ({
  articles,
  furniture: {
    type: "furniture",
    content: labels.map((text) => ({
      type: "label",
      attrs: { spans: [], reason: "guide" },
      content: [{ type: "text", text }],
    })),
  },
});
const plain = (ids: string) => page([...ids].map((id) => article(id, [`paragraph: ${id}`])));

const told = ({ id, fate, isMoved, section, roles, photos }: ArticleComparison) =>
  [
    `${id} ${fate}`,
    isMoved ? "moved" : "",
    section ? `${section.from} > ${section.to}` : "",
    ...roles.map(({ text, from, to }) => `${text} ${from} > ${to}`),
    photos.added + photos.removed > 0 ? `+${photos.added} -${photos.removed}` : "",
  ]
    .filter((part) => part !== "")
    .join(", ");

describe("two pages", () => {
  it.each([
    { why: "nothing differs", from: "abc", to: "abc", want: ["a same", "b same", "c same"] },
    {
      why: "what comes in moves nobody",
      from: "abc",
      to: "axbc",
      want: ["a same", "x added", "b same", "c same"],
    },
    {
      why: "what is gone stands behind its neighbour of then",
      from: "abc",
      to: "ca",
      want: ["c same", "a same, moved", "b removed"],
    },
    {
      why: "one that moved",
      from: "abcd",
      to: "dabc",
      want: ["d same, moved", "a same", "b same", "c same"],
    },
  ])("are told apart by their articles: $why", ({ from, to, want }) => {
    expect(comparePages(plain(from), plain(to)).articles.map(told)).toEqual(want);
  });

  it("have their places on both sides", () => {
    const { articles } = comparePages(plain("ab"), plain("xb"));
    expect(articles.map(({ id, numbers: { from, to } }) => [id, from, to])).toEqual([
      ["a", 1, null],
      ["x", null, 1],
      ["b", 2, 2],
    ]);
  });

  it.each([
    {
      why: "another section",
      from: article("a", ["headline: 题", "paragraph: 文"], "要闻"),
      to: article("a", ["headline: 题", "paragraph: 文"], "经济"),
      want: "a changed, 要闻 > 经济",
    },
    {
      why: "another role, the words the same",
      from: article("a", ["paragraph: 题", "paragraph: 文"]),
      to: article("a", ["headline: 题", "paragraph: 文"]),
      want: "a changed, 题 paragraph > headline",
    },
    {
      why: "another role, and a word with it",
      from: article("a", ["paragraph: 旧题", "paragraph: 文"]),
      to: article("a", ["headline: 新题", "paragraph: 文"]),
      want: "a changed, 新题 paragraph > headline",
    },
  ])("are told in words: $why", ({ from, to, want }) => {
    expect(comparePages(page([from]), page([to])).articles.map(told)).toEqual([want]);
  });

  it("are told in words: a photo put on", () => {
    const caption = (photoId: string | null): ArticleContent => ({
      ...article("a", []),
      content: [{ type: "caption", attrs: { spans: [], photoId } }],
    });
    expect(comparePages(page([caption(null)]), page([caption("p")])).articles.map(told)).toEqual([
      "a changed, +1 -0",
    ]);
  });

  it("are compared by character within a block, and what is alike is folded", () => {
    const [only] = comparePages(
      page([article("a", ["headline: 题", "paragraph: 摊位八十个。", "paragraph: 尾。"])]),
      page([article("a", ["headline: 题", "paragraph: 摊位一百个。", "paragraph: 尾。", "paragraph: 补。"])]),
    ).articles;
    expect(only?.passages).toEqual([
      { kind: "same", blocks: ["题"] },
      {
        kind: "changed",
        runs: [
          { kind: "same", text: "摊位" },
          { kind: "mine", text: "八十" },
          { kind: "theirs", text: "一百" },
          { kind: "same", text: "个。" },
        ],
      },
      { kind: "same", blocks: ["尾。"] },
      { kind: "changed", runs: [{ kind: "theirs", text: "补。" }] },
    ]);
  });

  it("show a paragraph that was parted as one character more", () => {
    const [only] = comparePages(
      page([article("a", ["paragraph: 前一半。后一半。"])]),
      page([article("a", ["paragraph: 前一半。", "paragraph: 后一半。"])]),
    ).articles;
    expect(only?.passages).toEqual([
      {
        kind: "changed",
        runs: [
          { kind: "same", text: "前一半。" },
          { kind: "theirs", text: "\n" },
          { kind: "same", text: "后一半。" },
        ],
      },
    ]);
  });

  it("name what was set aside on one side alone", () => {
    const { setAside } = comparePages(page([], ["导读", "版次"]), page([], ["版次", "广告", "广告"]));
    const texts = (labels: typeof setAside.added) => labels.map(({ content }) => content?.[0]?.text);
    expect([texts(setAside.added), texts(setAside.removed)]).toEqual([["广告", "广告"], ["导读"]]);
  });

  it("are compared in no time, articles of 8,000 characters too", () => {
    const words = (seed: number) =>
      Array.from({ length: 200 }, (_, index) =>
        String.fromCodePoint(0x4e00 + ((index * 7919 + seed * 104_729) % 3_000)),
      );
    const long = (edit: (text: string, index: number) => string) =>
      article(
        "a",
        Array.from({ length: 40 }, (_, index): Line => `paragraph: ${edit(words(index).join(""), index)}`),
      );
    const start = performance.now();
    const { articles } = comparePages(
      page([long((text) => text)]),
      page([long((text, index) => (index % 2 ? `${text.slice(0, 50)}改${text.slice(55)}` : text))]),
    );
    expect(performance.now() - start).toBeLessThan(300);
    expect(articles[0]?.passages.filter(({ kind }) => kind === "changed")).toHaveLength(20);
  });
});
