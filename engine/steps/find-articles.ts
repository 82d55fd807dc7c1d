import type { Run } from "../line";
import { pairsOf } from "../pairs";
import { WEIGHTS } from "../weights";
import { affinityOf } from "./affinity";
import { cohesionOf } from "./cohesion";
import { finish, grow, startArticle, type TitlePlace } from "./grow-article";

/** The runs of one article, in the order of the paste, and where its title is. */
export interface ArticleRuns {
  readonly runs: readonly Run[];
  readonly title: TitlePlace;
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
export function findArticles(runs: readonly Run[]): ArticleRuns[] {
  const elements = runs.flatMap((run) =>
    run.kind === "title" ? run.lines.map((line): Run => ({ kind: "title", lines: [line] })) : [run],
  );
  const candidates = findCandidates(elements);
  const before = cut(elements.length, candidates, "before");
  const after = cut(elements.length, candidates, "after");
  const best = before.cost <= after.cost ? before : after;
  return best.articles.map(({ from, to, title }) => ({ runs: elements.slice(from, to), title }));
}

/** Every stretch that may be one article, by where it ends. */
function findCandidates(elements: readonly Run[]): Candidate[][] {
  const pairs = elements.map(pairsOf);
  const affinity = affinityOf(elements, pairs);
  const cohesion = cohesionOf(elements, pairs);
  const byEnd: Candidate[][] = Array.from({ length: elements.length + 1 }, () => []);
  for (let from = 0; from < elements.length; from++) {
    const article = startArticle(from);
    const part = partCost(elements, from);
    for (let index = from; index < Math.min(elements.length, from + WEIGHTS.article.mostRuns); index++) {
      const run = elements[index];
      if (run) grow(article, run, index, cohesion[index] ?? 0);
      if (article.cost > WEIGHTS.article.hopeless && index > from) break;
      const done = finish(article, index + 1, affinity);
      if (done) byEnd[index + 1]?.push({ from, to: index + 1, title: done.title, cost: done.cost + part });
    }
  }
  return byEnd;
}

function cut(length: number, byEnd: readonly Candidate[][], habit: TitlePlace) {
  const best: { cost: number; last?: Candidate }[] = [{ cost: 0 }];
  for (let to = 1; to <= length; to++) {
    let cheapest: { cost: number; last?: Candidate } = { cost: Number.POSITIVE_INFINITY };
    for (const last of byEnd[to] ?? []) {
      const against = last.title === "none" || last.title === habit ? 0 : WEIGHTS.article.againstHabit;
      const cost = (best[last.from]?.cost ?? Number.POSITIVE_INFINITY) + last.cost + against;
      if (cost < cheapest.cost) cheapest = { cost, last };
    }
    best.push(cheapest);
  }
  const articles: Candidate[] = [];
  for (let last = best[length]?.last; last; last = best[last.from]?.last) articles.push(last);
  return { cost: best[length]?.cost ?? 0, articles: articles.reverse() };
}

/** What it costs that articles part between two lines of titles. */
function partCost(elements: readonly Run[], at: number): number {
  const next = elements[at];
  if (next?.kind !== "title") return 0;
  const first = next.lines[0];
  // A subhead begins no title: ——三年建成 is the end of the one before.
  if (/^——/u.test(first?.text ?? "")) return WEIGHTS.article.subheadFirst;
  if (elements[at - 1]?.kind !== "title") return 0;
  if (first?.sameRow) return WEIGHTS.article.titlesPartRow;
  return (next.lines[0]?.gap ?? 0) > 0 ? WEIGHTS.article.titlesPart : WEIGHTS.article.titlesPartClose;
}
