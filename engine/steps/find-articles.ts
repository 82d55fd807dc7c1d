import { SUBHEAD_OPENING } from "../forms";
import type { Run } from "../line";
import { pairsOf } from "../pairs";
import { NO_PRIOR, type Prior } from "../prior";
import { WEIGHTS } from "../weights";
import { type Affinity, affinityOf } from "./affinity";
import { cohesionOf } from "./cohesion";
import { type Cut, cutPage, type Stretch } from "./cut-page";
import { finish, grow, startArticle, type TitlePlace } from "./grow-article";
import { findTitleRows, type Range, type RowArticle } from "./title-rows";

/** The runs of one article, in the order of the paste, and where its title is. */
export interface ArticleRuns {
  readonly runs: readonly Run[];
  readonly title: TitlePlace;
  /** Its title stands in a row with those of other articles. */
  readonly inRow: boolean;
  /** For each of its runs, how much dearer the page would be if an article began with it, and if none did. */
  readonly cuts: readonly Cut[];
  /** For each of its runs, how much better its words go with this article than with others: log odds. */
  readonly shares: readonly number[];
}

/** A stretch of runs that may be one article, or several whose titles stand in a row. */
interface Candidate extends Stretch {
  readonly cost: number;
  readonly title: TitlePlace;
  readonly row?: readonly RowArticle[];
}

/**
 * Cuts the runs into articles, and gives each its title, by the cheapest cut of the whole page: each article pays for
 * what is odd in it (no title, an opening in its middle, a title unlike its body), once with titles expected before
 * bodies and once after; the cheaper page wins.
 */
export function findArticles(runs: readonly Run[], prior: Prior = NO_PRIOR): ArticleRuns[] {
  const elements = runs.flatMap((run) =>
    run.kind === "title" ? run.lines.map((line): Run => ({ kind: "title", lines: [line] })) : [run],
  );
  const pairs = pairsOf(elements);
  const affinity = affinityOf(elements, pairs);
  const candidates = findCandidates(elements, affinity, cohesionOf(elements, pairs));
  const before = cutPage(candidates, habitCosts("before", prior));
  const after = cutPage(candidates, habitCosts("after", prior));
  const best = before.cost <= after.cost ? before : after;
  const cuts = elements.map(
    (_, i): Cut => ({
      begins: Math.min(before.cuts[i]?.begins ?? 0, after.cuts[i]?.begins ?? 0) - best.cost,
      goesOn: Math.min(before.cuts[i]?.goesOn ?? 0, after.cuts[i]?.goesOn ?? 0) - best.cost,
    }),
  );
  return best.stretches.flatMap((stretch): ArticleRuns[] => {
    const { from, to, title, row } = stretch;
    const take = (own: readonly number[], text: Range, cutOf: (index: number) => Cut | undefined) => ({
      runs: own.flatMap((index) => elements[index] ?? []),
      title,
      inRow: row !== undefined,
      cuts: own.flatMap((index) => cutOf(index) ?? []),
      shares: own.map((index) => affinity(index, ...text)),
    });
    const all = [...elements.keys()].slice(from, to);
    if (!row) return [take(all, [from, to], (index) => cuts[index])];
    // A page without the row is one on which an article begins somewhere inside it.
    const lead = Math.min(...cuts.slice(from + 1, to).map(({ begins }) => begins));
    return row.map(({ title, text }) =>
      take(
        all.filter((index) => isIn(title, index) || isIn(text, index)),
        text,
        () => ({ begins: lead, goesOn: lead }),
      ),
    );
  });
}

function isIn([from, to]: Range, index: number): boolean {
  return index >= from && index < to;
}

/** Every stretch that may be one article or a row of them, by where it begins, the shortest first. */
function findCandidates(
  elements: readonly Run[],
  affinity: Affinity,
  cohesion: readonly number[],
): Candidate[][] {
  const parts = elements.map((_, from) => partCost(elements, from));
  const untitled = elements.map(() => new Map<number, number>());
  const candidates = elements.map((_, from) => {
    const list: Candidate[] = [];
    const article = startArticle(from);
    for (let to = from + 1; to <= Math.min(elements.length, from + WEIGHTS.article.mostRuns); to++) {
      const run = elements[to - 1];
      if (run) grow(article, run, to - 1, cohesion[to - 1] ?? 0);
      if (article.cost > WEIGHTS.article.hopeless && to > from + 1) break;
      const done = finish(article, to, affinity);
      if (!done) continue;
      const cost = done.cost + (parts[from] ?? 0);
      list.push({ from, to, title: done.title, cost });
      if (done.title === "none") untitled[from]?.set(to, cost);
    }
    return list;
  });
  const rows = findTitleRows(elements, affinity, (from, to) => untitled[from]?.get(to));
  for (const { from, to, cost, title, articles } of rows)
    candidates[from]?.push({ from, to, cost: cost + (parts[from] ?? 0), title, row: articles });
  if (rows.length > 0) for (const list of candidates) list.sort((a, b) => a.to - b.to);
  return candidates;
}

/** What candidates pay where titles are expected in one place: those elsewhere cost more, by the paper's own habit too. */
function habitCosts(habit: "before" | "after", prior: Prior): (candidate: Candidate) => number {
  const { againstHabit } = WEIGHTS.article;
  const other = habit === "before" ? "after" : "before";
  const dearer = {
    [habit]: prior.titles[habit],
    [other]: prior.titles[other] + againstHabit,
    none: 0,
  } as Record<TitlePlace, number>;
  return ({ cost, title }) => cost + dearer[title];
}

/** What it costs that an article begins there: straight after another's text, or between two lines of titles. */
function partCost(elements: readonly Run[], at: number): number {
  const next = elements[at];
  const first = next?.lines[0];
  const close = at > 0 && first?.gap === 0 ? WEIGHTS.article.beginClose : 0;
  if (next?.kind !== "title") return close;
  // A subhead begins no title: ——三年建成 is the end of the one before.
  if (SUBHEAD_OPENING.test(first?.text ?? "")) return WEIGHTS.article.subheadFirst;
  if (elements[at - 1]?.kind !== "title") return close;
  if (first?.sameRow) return WEIGHTS.article.titlesPartRow;
  return (first?.gap ?? 0) > 0 ? WEIGHTS.article.titlesPart : WEIGHTS.article.titlesPartClose;
}
