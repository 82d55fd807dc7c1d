import { LEAD } from "../forms";
import type { Run } from "../line";
import type { Decision, Reason } from "../types";
import type { Cut } from "./cut-page";
import type { Weighed } from "./decide";
import type { ArticleRuns } from "./find-articles";

/** Where articles begin, and which text each title, caption and byline belongs to. */
export function articleTies(articles: readonly ArticleRuns[]): Weighed[] {
  return articles.flatMap((article, i) => [
    ...beginning(article, i === 0),
    ...article.runs.flatMap((run, at) => tie(article, run, at, articles[i + 1]?.cuts[0])),
  ]);
}

function weighed(
  kind: Decision["kind"],
  run: Run,
  choice: string,
  reason: Reason,
  margin: number,
  alternative?: string,
): Weighed {
  return { decision: { kind, at: run.lines[0]?.span[0] ?? 0, choice, reason, alternative }, margin };
}

function beginning({ runs, cuts }: ArticleRuns, isFirst: boolean): Weighed[] {
  const [run, cut] = [runs[0], cuts[0]];
  if (!run || !cut) return [];
  const reason = isFirst ? "page-start" : whyItBegins(run);
  return [weighed("article", run, "begin", reason, cut.goesOn, isFirst ? undefined : "continue")];
}

function whyItBegins(run: Run): Reason {
  if (run.kind === "title" || run.kind === "byline" || run.kind === "jump") return run.kind;
  return LEAD.test(run.lines[0]?.text ?? "") ? "opening" : "few-shared-words";
}

/**
 * What a title, a caption or a byline belongs to. It is torn from its text where an article begins between the two; and
 * a title at an article's edge is a crosshead where the article goes on past it.
 */
function tie(article: ArticleRuns, run: Run, at: number, next: Cut | undefined): Weighed[] {
  if (run.kind === "paragraph" || run.kind === "jump") return [];
  const { runs, cuts, title } = article;
  const isText = ({ kind }: Run) => kind === "paragraph";
  const before = runs.slice(0, at).findLastIndex(isText);
  const after = runs.findIndex((other, i) => i > at && isText(other));
  const others: [string, number][] = [];
  if (before >= 0) others.push(["before", cheapest(cuts.slice(before + 1, at + 1))]);
  if (after >= 0) others.push(["after", cheapest(cuts.slice(at + 1, after + 1))]);
  if (run.kind === "title" && before < 0) others.push(["crosshead", cuts[0]?.goesOn ?? 0]);
  if (run.kind === "title" && after < 0 && next) others.push(["crosshead", next.goesOn]);
  const choice = placeOf(run, at, before, after) ?? title;
  const rivals = others.filter(([other]) => other !== choice);
  const [alternative, margin] = rivals.sort((a, b) => a[1] - b[1])[0] ?? [
    undefined,
    Number.POSITIVE_INFINITY,
  ];
  const reason =
    (article.shares[at] ?? 0) > 1 ? "shared-words" : run.kind === "title" ? whyTitle(article) : "nearest";
  return [weighed("attachment", run, choice, reason, margin, alternative)];
}

function whyTitle({ inRow }: ArticleRuns): Reason {
  return inRow ? "title-row" : "title-habit";
}

/** Where a run stands to the nearest text of its article; nowhere if that has no text. */
function placeOf(run: Run, at: number, before: number, after: number): string | undefined {
  if (before < 0 && after < 0) return undefined;
  if (before < 0) return "before";
  if (after < 0) return "after";
  if (run.kind === "title") return "crosshead";
  return at - before <= after - at ? "after" : "before";
}

function cheapest(cuts: readonly Cut[]): number {
  return Math.min(...cuts.map((cut) => cut.begins));
}
