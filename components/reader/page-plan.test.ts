import { describe, expect, it } from "vitest";
import { planPage } from "./page-plan";
import type { PaperArticle } from "./paper-article";

const photo = { id: "photo", width: 1500, height: 1000, colour: "#888888", formats: [] };

/** An article with so many characters of text. */
function article(
  path: string,
  characters: number,
  { headline = ["题目"], pictures = 0 }: { headline?: string[]; pictures?: number } = {},
): PaperArticle {
  const text = Array.from({ length: Math.ceil(characters / 100) }, (_, index) => ({
    kind: "paragraph" as const,
    text: `${"字".repeat(Math.min(100, characters - index * 100) - 1)}。`,
  }));
  const figures = Array.from({ length: pictures }, (_, index) => ({
    photo,
    caption: "说明",
    credit: "",
    alt: "说明",
    focus: null,
    leads: index === 0,
  }));
  return {
    path,
    sectionName: "要闻",
    kicker: [],
    headline,
    subhead: [],
    byline: [],
    body: text,
    figures,
    text,
    characters,
  };
}

const paths = (articles: PaperArticle[]) =>
  planPage(articles)
    .flat()
    .flatMap(({ slots }) => slots.map((slot) => slot.article.path));

describe("setting a page", () => {
  it("sets every article once, whatever there is", () => {
    for (let count = 0; count <= 16; count++) {
      const articles = Array.from({ length: count }, (_, index) =>
        article(`${index}`, [40, 300, 900, 8000][index % 4] ?? 0, { pictures: index % 3 === 0 ? 1 : 0 }),
      );
      expect(paths(articles).toSorted()).toEqual(articles.map(({ path }) => path).toSorted());
    }
  });

  it("fills three columns in every band", () => {
    const articles = Array.from({ length: 9 }, (_, index) => article(`${index}`, 200 + index * 90));
    for (const band of planPage(articles)) {
      expect(band.reduce((sum, { span }) => sum + span, 0)).toBe(3);
    }
  });

  it("leads with the first article that can lead: one with a headline, and more than a brief", () => {
    const articles = [article("untitled", 900, { headline: [] }), article("brief", 60), article("lead", 900)];
    const [first] = planPage(articles)[0]?.[0]?.slots ?? [];
    expect(first).toMatchObject({ rank: "lead", article: { path: "lead" } });
  });

  it("leads with the first article where none can", () => {
    expect(paths([article("only", 40)])).toEqual(["only"]);
  });

  it("keeps the briefs together, where the first of them stood", () => {
    const slots = planPage([
      article("lead", 900),
      article("a", 400),
      article("brief 1", 60),
      article("b", 400),
      article("brief 2", 60),
    ])
      .flat()
      .flatMap((cell) => cell.slots);
    const places = slots.flatMap(({ rank }, index) => (rank === "brief" ? [index] : []));
    expect(places).toHaveLength(2);
    expect((places[1] ?? 0) - (places[0] ?? 0)).toBe(1);
  });

  it("cuts no brief and no words of a photo, and never every cell of a band", () => {
    const articles = [article("lead", 3000), article("photo", 30, { pictures: 1 }), article("brief", 60)];
    for (const band of planPage(articles)) {
      expect(band.every(({ slots }) => slots.some(({ fitted }) => fitted !== null))).toBe(false);
      for (const { rank, fitted } of band.flatMap(({ slots }) => slots)) {
        if (rank === "brief" || rank === "photo") expect(fitted).not.toBe("text");
      }
    }
  });

  it("tells where more is to be read than stands on the page", () => {
    const [slot] = planPage([article("long", 8000), article("short", 300)])[0]?.[0]?.slots ?? [];
    expect(slot).toMatchObject({ rank: "lead", whole: false });
  });
});
