import { randomUUID } from "node:crypto";
import { pageDocumentFromSplit } from "@/editor/document";
import { pageSchema } from "@/editor/schema/page-extensions";
import { splitPage } from "@/engine/pipeline";
import { listDoubts } from "@/newsroom/doubt/list-doubts";
import { type AnnotatedPage, familyOf } from "./pages";
import { table } from "./table";
import { quantile } from "./timing";
import { judgeOf } from "./truth";

/** What a page just pasted asks its editor. */
interface Asked {
  family: string;
  doubts: number;
  /** Doubts where the engine was wrong. */
  wrong: number;
  /** Places where a decision was wrong, and those of them that are asked about. */
  wrongPlaces: number;
  found: number;
}

const HEADS = [
  "pages",
  "doubts a page",
  "median",
  "most",
  "wrong",
  "wrong places asked about",
  "pages without",
];

/** A Markdown table: how much editors are asked on pages just pasted, and how much of what is wrong is asked about. */
export function printDoubts(pages: readonly AnnotatedPage[]): string {
  const asked = pages.map(askedOn);
  const families = [...new Set(asked.map(({ family }) => family))];
  const rows = families.map((name) =>
    cells(
      name,
      asked.filter(({ family }) => family === name),
    ),
  );
  return table(HEADS, [...rows, cells("all", asked)]);
}

function askedOn(page: AnnotatedPage): Asked {
  const split = splitPage(page.source);
  const judge = judgeOf(page);
  const doubts = listDoubts(
    split.decisions,
    pageSchema.nodeFromJSON(pageDocumentFromSplit(split, randomUUID)),
  );
  const places = new Set(split.decisions.filter((one) => judge(one) === false).map(({ at }) => at));
  const askedPlaces = new Set(doubts.map(({ at }) => at));
  return {
    family: familyOf(page.name),
    doubts: doubts.length,
    wrong: doubts.filter((one) => judge(one) === false).length,
    wrongPlaces: places.size,
    found: [...places].filter((at) => askedPlaces.has(at)).length,
  };
}

function cells(name: string, asked: readonly Asked[]): string[] {
  const counts = asked.map(({ doubts }) => doubts);
  const sum = (of: (one: Asked) => number) => asked.reduce((total, one) => total + of(one), 0);
  const quiet = asked.filter(({ doubts }) => doubts === 0);
  const right = quiet.filter(({ wrongPlaces }) => wrongPlaces === 0);
  return [
    `${name}: ${asked.length}`,
    (sum(({ doubts }) => doubts) / asked.length).toFixed(2),
    String(quantile(counts, 0.5)),
    String(Math.max(...counts)),
    `${sum(({ wrong }) => wrong)} of ${sum(({ doubts }) => doubts)}`,
    `${sum(({ found }) => found)} of ${sum(({ wrongPlaces }) => wrongPlaces)}`,
    `${quiet.length}, ${right.length} all right`,
  ];
}
