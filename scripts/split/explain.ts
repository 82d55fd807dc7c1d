import { readLine } from "@/engine/steps/read-lines";
import type { Block, Decision, Split } from "@/engine/types";
import { layOut } from "./columns";
import { sure } from "./sure";

/** The roles as the margin shows them. */
const WORDS: Record<string, string> = {
  kicker: "引题",
  headline: "主题",
  subhead: "副题",
  byline: "署名",
  paragraph: "正文",
  crosshead: "小标题",
  caption: "图说",
  credit: "摄影",
  jump: "转版",
  label: "版面",
};
const HEADINGS = ["行", "稿", "角色", "宽", "栏宽", "为什么", ""];

/** One stretch of the page with the block that it is in. */
interface Piece {
  readonly span: readonly [start: number, end: number];
  readonly article: number | undefined;
  readonly block: Block<string>;
}

/**
 * The page's lines in the order of the paste, and in their margin: the line's number, the article's (none in the
 * furniture), the role, the line's width and the measure of its paragraph in ems, and where something begins the reasons
 * for it, how sure they are, and what it would be otherwise.
 */
export function explain(source: string, split: Split): string {
  const pieces = piecesOf(split);
  const starts = lineStarts(source);
  const why = Map.groupBy(split.decisions, ({ at }) => at);
  const rows = pieces.map(({ span: [start, end], article, block }, index) => {
    const begins = pieces[index - 1]?.block !== block;
    return [
      `${lineOf(starts, start)}`,
      article === undefined || !begins ? "" : `${article + 1}`,
      begins ? (WORDS[block.role] ?? block.role) : "",
      `${widthOf(source, [start, end])}`,
      begins && block.role === "paragraph" ? measureOf(source, block) : "",
      (why.get(start) ?? []).map(say).join(" · "),
      source.slice(start, end).replace(/[\p{Cc}\u2028\u2029]+/gu, " "),
    ];
  });
  return layOut([HEADINGS, ...rows])
    .map((row) => `${row}\n`)
    .join("");
}

/** begin: short-line 0.98 · title-shape 0.93 (or paragraph) · article begin: title 0.99 · before: shared-words 0.99 */
function say({ kind, choice, reason, confidence, alternative }: Decision): string {
  const what = { article: `article ${choice}: `, block: `${choice}: `, role: "", attachment: `${choice}: ` }[
    kind
  ];
  // To begin or to go on is one or the other; what else a block could be has to be said.
  const isEither = kind === "article" || kind === "block";
  return `${what}${reason} ${sure(confidence)}${alternative && !isEither ? ` (or ${alternative})` : ""}`;
}

function piecesOf({ articles, furniture }: Split): Piece[] {
  const blocks = [
    ...articles.flatMap((article, index) => article.blocks.map((block) => ({ article: index, block }))),
    ...furniture.map((block) => ({ article: undefined, block })),
  ];
  return blocks
    .flatMap(({ article, block }) => block.spans.map((span): Piece => ({ span, article, block })))
    .sort((a, b) => a.span[0] - b.span[0]);
}

/** The measure that a paragraph is set to: the width of its inner lines, the one in the middle of them. */
function measureOf(source: string, { spans }: Block<string>): string {
  const inner = spans
    .slice(1, -1)
    .map((span) => widthOf(source, span))
    .sort((a, b) => a - b);
  return `${inner[inner.length >> 1] ?? ""}`;
}

function widthOf(source: string, [start, end]: readonly [number, number]): number {
  return readLine(source, start, end, 0)?.width ?? 0;
}

function lineStarts(source: string): number[] {
  return [
    0,
    ...[...source.matchAll(/\r\n|[\n\r\f\v\u2028\u2029]/gu)].map((end) => end.index + end[0].length),
  ];
}

/** The number of the line that an offset is on, counted from 1. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
