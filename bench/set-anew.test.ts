import { expect, it } from "vitest";
import { inOddForms, ODD_PAPERS } from "./odd-papers";
import type { AnnotatedPage } from "./pages";
import { headWith, setAnew } from "./set-anew";

const SOURCE = "导 读\n三座小桥\n同时通车\n□ 本报记者 方晓棠\n孩子们在河边。 罗满 摄";

/** The page's blocks as they read. */
const textsOf = ({ source, gold }: AnnotatedPage) =>
  [...gold.furniture, ...gold.articles.flatMap((article) => article.blocks)].map(({ spans }) =>
    spans.map(([start, end]) => source.slice(start, end)),
  );

const spansOf = (...texts: string[]) =>
  texts.map((text): [number, number] => [SOURCE.indexOf(text), SOURCE.indexOf(text) + text.length]);
const page: AnnotatedPage = {
  name: "made-up",
  source: SOURCE,
  gold: {
    furniture: [{ role: "label", spans: spansOf("导 读") }],
    articles: [
      {
        reporters: ["方晓棠"],
        blocks: [
          { role: "headline", spans: spansOf("三座小桥", "同时通车") },
          { role: "byline", spans: spansOf("□ 本报记者 方晓棠") },
          { role: "caption", spans: spansOf("孩子们在河边。") },
          { role: "credit", spans: spansOf(" 罗满 摄") },
        ],
      },
    ],
  },
};

it("replaces a block of two rows, and moves what comes after", () => {
  const block = page.gold.articles[0]?.blocks[0];
  const after = setAnew(page, block ? [{ block, text: "桥通了" }] : []);
  expect(textsOf(after)).toEqual([
    ["导 读"],
    ["桥通了"],
    ["□ 本报记者 方晓棠"],
    ["孩子们在河边。"],
    [" 罗满 摄"],
  ]);
});

it("puts a row at a page's head", () => {
  expect(textsOf(headWith(page, "北岸"))).toEqual([["北岸"], ...textsOf(page)]);
});

it.each(ODD_PAPERS.map((forms) => ({ forms, folio: forms.folio(3) })))(
  "sets a page in a paper's own forms: $folio",
  ({ forms, folio }) => {
    const texts = textsOf(inOddForms(page, forms, 3)).map((parts) => parts.join("|"));
    expect(texts).toEqual([
      folio,
      "三座小桥|同时通车",
      forms.byline("方晓棠"),
      "孩子们在河边。",
      ` ${forms.credit("罗满")}`,
    ]);
  },
);
