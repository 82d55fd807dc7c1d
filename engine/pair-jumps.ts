import { assign } from "./jumps/assign";
import { type Evidence, weighIn } from "./jumps/evidence";
import { rarityIn } from "./jumps/likeness";
import { comparePageNumbers, isSamePage } from "./jumps/page-number";
import { type Jump, readJumps } from "./jumps/read-jumps";
import type { IssuePage, JumpPair, JumpReason } from "./jumps/types";
import { WEIGHTS } from "./weights";

/**
 * Pairs the jumps of an issue: for each 下转 the 上接 that it runs to, one to one, so that the evidence of all pairs
 * together is the greatest. Every jump of the pages is in exactly one of the answers, alone if it has no partner. The
 * answers stand in the order of the pages' numbers, whatever order the pages are given in. It never throws.
 */
export function pairJumps(pages: readonly IssuePage[]): JumpPair[] {
  const { most } = WEIGHTS.jumps;
  const sorted = [...pages].sort((a, b) => comparePageNumbers(a.number, b.number));
  const jumps = sorted.flatMap(readJumps);
  const on = jumps.filter((jump) => jump.leads === "on");
  const from = jumps.filter((jump) => jump.leads === "from");
  const answers = judge(sorted, on.slice(0, most), from.slice(0, most));
  for (const jump of [...on.slice(most), ...from.slice(most)])
    answers.set(jump, alone(jump, "too-many-jumps", 0));
  return jumps.flatMap((jump) => answers.get(jump) ?? []);
}

/** The answers, each by its first jump: a pair's by its 下转. */
function judge(pages: readonly IssuePage[], on: readonly Jump[], from: readonly Jump[]): Map<Jump, JumpPair> {
  const weigh = weighIn(rarityIn(textsOf(pages)));
  const evidence = on.map((a) => from.map((b) => (isOneArticle(a, b) ? NEVER : weigh(a, b))));
  const { best, without, withRow, withColumn } = assign(
    on.length,
    from.length,
    (row, column) => evidence[row]?.[column]?.gain ?? 0,
  );
  const present = pages.map(({ number }) => number);
  const sure = (other: number) => sigmoid((best.total - other) * WEIGHTS.jumps.sure);
  const answers = new Map<Jump, JumpPair>();
  for (const [row, a] of on.entries()) {
    const column = best.columnOf[row];
    const b = from[column ?? -1];
    const other = column === undefined ? withRow(row) : without(row, column);
    const contender = from[other.columnOf[row] ?? -1];
    const { reasons } = evidence[row]?.[column ?? -1] ?? NEVER;
    answers.set(
      a,
      b
        ? paired(a, b, reasons, sure(other.total), contender)
        : alone(a, lonelyReason(a, present), sure(other.total), contender),
    );
  }
  for (const [column, b] of from.entries()) {
    if (best.columnOf.includes(column)) continue;
    const other = withColumn(column);
    const contender = on[other.columnOf.indexOf(column)];
    answers.set(b, alone(b, lonelyReason(b, present), sure(other.total), contender));
  }
  return answers;
}

/** An article does not run on to itself. */
const NEVER: Evidence = { gain: -1000, reasons: [] };

function isOneArticle({ place: a }: Jump, { place: b }: Jump): boolean {
  return a.page === b.page && a.article === b.article;
}

function paired(a: Jump, b: Jump, reasons: readonly JumpReason[], sure: number, contender?: Jump): JumpPair {
  const alternative = contender && { alternative: contender.place };
  return {
    kind: "paired",
    from: a.place,
    to: b.place,
    confidence: sure,
    reasons: [...reasons],
    ...alternative,
  };
}

/** A jump without a partner; `contender` is the one that it would have if it had to have one. */
function alone(jump: Jump, reason: JumpReason, sure: number, contender?: Jump): JumpPair {
  const other = contender && !isOneArticle(jump, contender) ? contender.place : undefined;
  // It is alone no more surely than the splitter found all jumps.
  const confidence =
    other || reason === "too-many-jumps" ? Math.min(sure, WEIGHTS.jumps.alone) : WEIGHTS.jumps.alone;
  const judged = { confidence, reasons: [reason], ...(other && { alternative: other }) };
  return jump.leads === "on"
    ? { kind: "unanswered", from: jump.place, ...judged }
    : { kind: "unannounced", to: jump.place, ...judged };
}

function lonelyReason(jump: Jump, present: readonly string[]): JumpReason {
  if (jump.named.length > 0 && !jump.named.some((named) => present.some((page) => isSamePage(named, page))))
    return "page-missing";
  return jump.leads === "on" ? "nothing-goes-on" : "nothing-leads-here";
}

function textsOf(pages: readonly IssuePage[]): string[] {
  return pages.flatMap(({ split }) =>
    split.articles.map(({ blocks }) => blocks.map((block) => block.text).join("\n")),
  );
}

function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
