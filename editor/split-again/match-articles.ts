import type { ArticleContent } from "@/editor/document";
import { SourceText } from "@/editor/ledger/source-text";
import { assign } from "@/engine/jumps/assign";
import { gramsOfArticle, sharedBy } from "./words";

/** Standing and fresh articles that are made of the same text. */
export interface Group {
  standing: number[];
  fresh: number[];
  pair: { standing: number; fresh: number } | null;
}

/** So much of the shorter one must two articles share to be the same article. */
const SAME = 0.3;
/** So much of an article must stand in another to be a part of it. */
const PART = 0.5;

/**
 * Finds which standing article each fresh one is: the assignment, one to one, in which most text stays where it is. An
 * article that is left over and stands mostly in a paired one is a part of it; any other stands alone.
 * @param source the text that both stand in, where it is one text: its characters tell more than words do
 */
export function matchArticles(
  standing: readonly ArticleContent[],
  fresh: readonly ArticleContent[],
  source: string | null,
): Group[] {
  const shared = sharing(standing, fresh, source);
  const near = (row: number, column: number) =>
    1e-3 * (1 - Math.abs(row / standing.length - column / fresh.length));
  const { best } = assign(standing.length, fresh.length, (row, column) => {
    const { characters, ofStanding, ofFresh } = shared(row, column);
    return Math.max(ofStanding, ofFresh) < SAME ? -1 : characters + near(row, column);
  });

  const groups: Group[] = [];
  const ofStanding = new Map<number, Group>();
  const ofFresh = new Map<number, Group>();
  best.columnOf.forEach((column, row) => {
    if (column === undefined) return;
    const group = { standing: [row], fresh: [column], pair: { standing: row, fresh: column } };
    groups.push(group);
    ofStanding.set(row, group);
    ofFresh.set(column, group);
  });
  const rest = { standing: indices(standing), fresh: indices(fresh) };
  for (const row of rest.standing.filter((index) => !ofStanding.has(index))) {
    const home = most([...ofFresh.keys()], (column) => shared(row, column).ofStanding);
    const group = home === undefined ? undefined : ofFresh.get(home);
    if (group) group.standing.push(row);
    else groups.push({ standing: [row], fresh: [], pair: null });
  }
  for (const column of rest.fresh.filter((index) => !ofFresh.has(index))) {
    const home = most([...ofStanding.keys()], (row) => shared(row, column).ofFresh);
    const group = home === undefined ? undefined : ofStanding.get(home);
    if (group) group.fresh.push(column);
    else groups.push({ standing: [], fresh: [column], pair: null });
  }
  for (const group of groups) {
    group.standing.sort((a, b) => a - b);
    group.fresh.sort((a, b) => a - b);
  }
  return groups;
}

const indices = (list: readonly unknown[]) => list.map((_, index) => index);

/** The one that scores most, if that is enough to be a part of it. */
function most(list: readonly number[], score: (index: number) => number): number | undefined {
  let best: number | undefined;
  let highest = PART;
  for (const index of list) {
    const own = score(index);
    if (own > highest || (own === highest && best === undefined)) [best, highest] = [index, own];
  }
  return best;
}

interface Sharing {
  /** Characters that both have. */
  characters: number;
  /** The same as a share of either. */
  ofStanding: number;
  ofFresh: number;
}

function sharing(
  standing: readonly ArticleContent[],
  fresh: readonly ArticleContent[],
  source: string | null,
): (row: number, column: number) => Sharing {
  const words = { standing: standing.map(gramsOfArticle), fresh: fresh.map(gramsOfArticle) };
  const places = source === null ? null : placesShared(standing, fresh, new SourceText(source));
  const table = words.standing.map((own, row) =>
    words.fresh.map((other, column): Sharing => {
      // Typed in anew, a text has no place in the source and still is that text.
      const characters = places
        ? (places[row]?.[column] ?? 0) + sharedBy(own, other) / 2
        : sharedBy(own, other);
      return {
        characters,
        ofStanding: characters / Math.max(1, own.size),
        ofFresh: characters / Math.max(1, other.size),
      };
    }),
  );
  return (row, column) => table[row]?.[column] ?? { characters: 0, ofStanding: 0, ofFresh: 0 };
}

/** Of each two articles, how much of the source both claim. */
function placesShared(
  standing: readonly ArticleContent[],
  fresh: readonly ArticleContent[],
  source: SourceText,
): number[][] {
  const rangesOf = (article: ArticleContent) =>
    source.toRanges(article.content.flatMap(({ attrs }) => attrs.spans));
  const owner = new Int32Array(source.units.length).fill(-1);
  fresh.forEach((article, index) => {
    for (const [from, to] of rangesOf(article)) owner.fill(index, from, to);
  });
  return standing.map((article) => {
    const counts = new Array<number>(fresh.length).fill(0);
    for (const [from, to] of rangesOf(article))
      for (let unit = from; unit < to; unit += 1) {
        const index = owner[unit] ?? -1;
        if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
      }
    return counts;
  });
}
