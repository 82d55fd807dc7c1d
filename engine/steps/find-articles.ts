import type { Run } from "../line";
import { pairsOf } from "../pairs";
import { NO_PRIOR, type Prior } from "../prior";
import { WEIGHTS } from "../weights";
import { type Affinity, affinityOf } from "./affinity";
import { cohesionOf } from "./cohesion";
import { type Cut, cutPage } from "./cut-page";
import { finish, grow, startArticle, type TitlePlace } from "./grow-article";

/** The runs of one article, in the order of the paste, and where its title is. */
export interface ArticleRuns {
  readonly runs: readonly Run[];
  readonly title: TitlePlace;
  /** For each of its runs, how much dearer the page would be if an article began with it, and if none did. */
  readonly cuts: readonly Cut[];
  /** For each of its runs, how much better its words go with this article than with others: log odds. */
  readonly shares: readonly number[];
}

/** A stretch of runs that may be one article. */
interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly title: TitlePlace;
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
  const pairs = elements.map(pairsOf);
  const affinity = affinityOf(elements, pairs);
  const candidates = findCandidates(elements, affinity, cohesionOf(elements, pairs));
  const before = cutPage(withHabit(candidates, "before", prior));
  const after = cutPage(withHabit(candidates, "after", prior));
  const best = before.cost <= after.cost ? before : after;
  const cuts = elements.map(
    (_, i): Cut => ({
      begins: Math.min(before.cuts[i]?.begins ?? 0, after.cuts[i]?.begins ?? 0) - best.cost,
      goesOn: Math.min(before.cuts[i]?.goesOn ?? 0, after.cuts[i]?.goesOn ?? 0) - best.cost,
    }),
  );
  return best.stretches.map(({ from, to, title }) => ({
    runs: elements.slice(from, to),
    title,
    cuts: cuts.slice(from, to),
    shares: elements.slice(from, to).map((_, i) => affinity(from + i, from, to)),
  }));
}

/** Every stretch that may be one article, by where it begins, the shortest first. */
function findCandidates(
  elements: readonly Run[],
  affinity: Affinity,
  cohesion: readonly number[],
): Candidate[][] {
  return elements.map((_, from) => {
    const candidates: Candidate[] = [];
    const article = startArticle(from);
    const part = partCost(elements, from);
    for (let to = from + 1; to <= Math.min(elements.length, from + WEIGHTS.article.mostRuns); to++) {
      const run = elements[to - 1];
      if (run) grow(article, run, to - 1, cohesion[to - 1] ?? 0);
      if (article.cost > WEIGHTS.article.hopeless && to > from + 1) break;
      const done = finish(article, to, affinity);
      if (!done) continue;
      candidates.push({ from, to, title: done.title, cost: done.cost + part });
    }
    return candidates;
  });
}

/** The candidates where titles are expected in one place: those elsewhere cost more, by the paper's own habit too. */
function withHabit(
  candidates: readonly (readonly Candidate[])[],
  habit: "before" | "after",
  prior: Prior,
): Candidate[][] {
  const { againstHabit } = WEIGHTS.article;
  const other = habit === "before" ? "after" : "before";
  const dearer = {
    [habit]: prior.titles[habit],
    [other]: prior.titles[other] + againstHabit,
    none: 0,
  } as Record<TitlePlace, number>;
  return candidates.map((list) =>
    list.map((candidate) => ({ ...candidate, cost: candidate.cost + dearer[candidate.title] })),
  );
}

/** What it costs that an article begins there: straight after another's text, or between two lines of titles. */
function partCost(elements: readonly Run[], at: number): number {
  const next = elements[at];
  const first = next?.lines[0];
  const close = at > 0 && first?.gap === 0 ? WEIGHTS.article.beginClose : 0;
  if (next?.kind !== "title") return close;
  // A subhead begins no title: ——三年建成 is the end of the one before.
  if (/^——/u.test(first?.text ?? "")) return WEIGHTS.article.subheadFirst;
  if (elements[at - 1]?.kind !== "title") return close;
  if (first?.sameRow) return WEIGHTS.article.titlesPartRow;
  return (first?.gap ?? 0) > 0 ? WEIGHTS.article.titlesPart : WEIGHTS.article.titlesPartClose;
}
