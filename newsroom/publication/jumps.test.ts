import { describe, expect, it } from "vitest";
import type { ArticleContent, BlockContent } from "@/editor/document";
import { jumpsOf, nameOfJump, wholeArticle } from "./jumps";

const block = (type: BlockContent["type"], text: string): BlockContent => ({
  type,
  attrs: { spans: [] },
  content: [{ type: "text", text }],
});
function article(
  articleId: string,
  ...content: BlockContent[]
): { articleId: string; content: ArticleContent } {
  return { articleId, content: { type: "article", attrs: { id: articleId, sectionId: null }, content } };
}

const BEGINS = article(
  "begins",
  block("headline", "青石镇修好三座旧桥"),
  block(
    "paragraph",
    "本报讯（记者罗小满）青石镇三座旧桥昨日重新通行。修桥历时五个月，镇里请来石匠二十多名，",
  ),
  block("jump", "（下转第2版）"),
);
const GOES_ON = article(
  "goes-on",
  block("headline", "青石镇修好三座旧桥"),
  block("jump", "（上接第1版）"),
  block("paragraph", "把塌落的桥栏一块一块砌回原处。石匠领班说，旧桥的石料大多还能再用。"),
);
const OTHER = article(
  "other",
  block("headline", "柳河湾果农试种新梨"),
  block("paragraph", "本报讯（记者何一禾）柳河湾果农今年试种新梨一百二十亩。"),
);

describe("the jumps of an issue", () => {
  it("are joined, from the article that begins to the one that goes on", () => {
    const pages = [
      { number: "01", articles: [OTHER, BEGINS] },
      { number: "02", articles: [GOES_ON] },
    ];
    expect(jumpsOf(pages)).toEqual({
      joined: [
        {
          from: { page: "01", articleId: "begins", headline: "青石镇修好三座旧桥", words: "（下转第2版）" },
          to: { page: "02", articleId: "goes-on", headline: "青石镇修好三座旧桥", words: "（上接第1版）" },
        },
      ],
      alone: [],
    });
  });

  it("are alone without their other half, either way", () => {
    const alone = jumpsOf([{ number: "01", articles: [BEGINS, OTHER] }]);
    expect(alone).toMatchObject({ joined: [], alone: [{ articleId: "begins", words: "（下转第2版）" }] });
    expect(alone.alone.map(nameOfJump)).toEqual(["01版《青石镇修好三座旧桥》（下转第2版）"]);
    expect(jumpsOf([{ number: "02", articles: [GOES_ON] }]).alone).toMatchObject([{ articleId: "goes-on" }]);
  });

  it("are none where no article jumps", () => {
    expect(jumpsOf([{ number: "01", articles: [OTHER] }])).toEqual({ joined: [], alone: [] });
    expect(jumpsOf([])).toEqual({ joined: [], alone: [] });
  });
});

describe("an article that is told over several pages", () => {
  const end = (articleId: string) => ({ page: "", articleId, headline: "", words: "" });
  const joined = [
    { from: end("a"), to: end("b") },
    { from: end("b"), to: end("c") },
  ];

  it.each(["a", "b", "c"])("is whole from wherever one comes: %s", (id) => {
    expect(wholeArticle(id, { joined, alone: [] })).toEqual(["a", "b", "c"]);
  });

  it("is itself where it jumps nowhere", () => {
    expect(wholeArticle("d", { joined, alone: [] })).toEqual(["d"]);
  });

  it("ends where it would come round again", () => {
    const round = [...joined, { from: end("c"), to: end("a") }];
    expect(wholeArticle("b", { joined: round, alone: [] }).sort()).toEqual(["a", "b", "c"]);
  });
});
