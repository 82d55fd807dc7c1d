import { KINDS, type Kind, type Line, type Run } from "../line";
import type { Block, Decision, Reason, Span, Split } from "../types";
import { WEIGHTS } from "../weights";
import type { ArticleRuns } from "./find-articles";
import type { FoundRuns } from "./find-runs";
import { whatItIs, whyItBegins, whyItGoesOn } from "./reasons";
import { articleTies } from "./ties";
import { type Dearness, type LineChoices, weighLines } from "./weigh-lines";

/** A decision with its margin: how much dearer the cheapest page is on which it went the other way. */
export interface Weighed {
  readonly decision: Omit<Decision, "confidence">;
  readonly margin: number;
}

/** The engine's decisions on a page, each with how sure it is of it and why. */
export function decide(
  found: FoundRuns,
  articles: readonly ArticleRuns[],
  page: Pick<Split, "articles" | "furniture">,
): Decision[] {
  return weigh(found, articles, page)
    .map(({ decision, margin }) => ({ ...decision, confidence: confidenceOf(decision.kind, margin) }))
    .filter(isWorthSaying);
}

/** That a line goes on with its block is told of only where it is not sure, or where another article's columns part them. */
function isWorthSaying({ choice, confidence, reason }: Decision): boolean {
  return choice !== "continue" || reason === "next-column" || confidence < WEIGHTS.confidence.worthSaying;
}

/** A margin as a probability, fitted to annotated pages (bench/learn.ts). */
export function confidenceOf(kind: Decision["kind"], margin: number): number {
  const { margins, [kind]: logOdds } = WEIGHTS.confidence;
  const end = margins.findIndex((known) => margin < known);
  if (end < 0) return probability(logOdds.at(-1) ?? 0);
  const [from, to] = [margins[end - 1] ?? 0, margins[end] ?? 0];
  const [low, high] = [logOdds[end - 1] ?? 0, logOdds[end] ?? 0];
  return probability(low + ((high - low) * (margin - from)) / (to - from));
}

function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Every decision with its margin, in the order of the text; lines that go on with their block included. */
export function weigh(
  found: FoundRuns,
  articles: readonly ArticleRuns[],
  page: Pick<Split, "articles" | "furniture">,
): Weighed[] {
  const blocks = [...page.articles.flatMap((article) => article.blocks), ...page.furniture];
  const roles = new Map(blocks.map((block) => [startOf(block.spans), block]));
  return [...lineDecisions(found, roles), ...articleTies(articles)].sort(
    (a, b) => a.decision.at - b.decision.at,
  );
}

function startOf(spans: readonly Span[]): number {
  return spans[0]?.[0] ?? 0;
}

/** Whether each line begins a block, and what block that is. */
function lineDecisions(found: FoundRuns, blocks: ReadonlyMap<number, Block<string>>): Weighed[] {
  const { page } = found;
  const runs = found.runs.flatMap((run) => run.lines.map(() => run));
  const choices = weighLines(page, found.ahead);
  return page.features.flatMap((next, i): Weighed[] => {
    const run = runs[i];
    if (!run) return [];
    const place = { before: page.features[i - 1], next, runBefore: runs[i - 1], run };
    const at = next.line.span[0];
    const block = blocks.get(at);
    if (!block) return [goesOn(next.line, cheapest(choices.begins, i), whyItGoesOn(place))];
    const margin = runs[i - 1] === run ? partedMargin(block.role) : cheapest(choices.goesOn, i);
    return [begins(at, margin, whyItBegins(place, page.habits)), hasRole(at, i, choices, run, block)];
  });
}

/** The cheapest of all kinds that the line may be read as. */
function cheapest(dearness: Dearness, line: number): number {
  return KINDS.reduce((least, kind) => Math.min(least, dearness(line, kind)), Number.POSITIVE_INFINITY);
}

function begins(at: number, margin: number, reason: Reason): Weighed {
  return {
    decision: { kind: "block", at, choice: "begin", reason, alternative: "continue" },
    margin,
  };
}

/** A block that begins inside a run (a kicker's headline, a caption's credit) is as sure as its form is. */
function partedMargin(role: string): number {
  return titleRoleMargin(role) ?? WEIGHTS.creditBegins;
}

function titleRoleMargin(role: string): number | undefined {
  return WEIGHTS.titleRole[role as keyof typeof WEIGHTS.titleRole];
}

/** A line of the next column is no surer to go on than it is that columns come by turns. */
function goesOn(line: Line, margin: number, reason: Reason): Weighed {
  return {
    decision: { kind: "block", at: line.span[0], choice: "continue", reason, alternative: "begin" },
    margin: Math.min(margin, line.turned ?? Number.POSITIVE_INFINITY),
  };
}

const KIND_OF: Readonly<Record<string, Kind>> = {
  paragraph: "paragraph",
  byline: "byline",
  caption: "caption",
  credit: "caption",
  jump: "jump",
  kicker: "title",
  headline: "title",
  subhead: "title",
  crosshead: "title",
};
/** The role that a run of the kind is likeliest to have. */
const ROLE_OF: Readonly<Record<Kind, string>> = {
  paragraph: "paragraph",
  title: "headline",
  byline: "byline",
  caption: "caption",
  jump: "jump",
  label: "label",
};

/** What the block is: against the best other kind, and a title's finer role against the headline's. */
function hasRole(
  at: number,
  line: number,
  choices: LineChoices,
  run: Run,
  { role, text }: Block<string>,
): Weighed {
  const kind = KIND_OF[role] ?? "label";
  const costOf = (other: Kind) => Math.min(choices.begins(line, other), choices.goesOn(line, other));
  const others = KINDS.filter((other) => other !== kind);
  const rival = others.reduce((best, other) => (costOf(other) < costOf(best) ? other : best));
  const fine = titleRoleMargin(role) ?? Number.POSITIVE_INFINITY;
  const isFine = fine < costOf(rival);
  return {
    decision: {
      kind: "role",
      at,
      choice: role,
      reason: whyRole(role, text) ?? whatItIs(run),
      alternative: isFine ? (role === "headline" ? "kicker" : "headline") : ROLE_OF[rival],
    },
    margin: Math.min(fine, costOf(rival)),
  };
}

function whyRole(role: string, text: string): Reason | undefined {
  if (role === "kicker") return "kicker-ending";
  if (role === "subhead") return /^[—─-]/u.test(text) ? "dash" : "clause-of-body";
  return role === "crosshead" ? "between-paragraphs" : undefined;
}
