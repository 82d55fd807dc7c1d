import type { Correction, TextPlace } from "./next-correction";
import type { Character, ReadBlock, Reading } from "./read-page";

/** Articles that have a key of their own to send things to. */
const KEYED_ARTICLES = 9;
const TITLES: ReadonlySet<string> = new Set(["kicker", "headline", "subhead"]);

/** Characters next to each other in an article that belong together, in whatever blocks. */
interface Run {
  /** Index of the article that they belong to; null: aside. */
  target: number | null;
  first: { block: ReadBlock; nth: number };
  last: { block: ReadBlock; nth: number };
}

/** The next correction that brings characters to their article or aside; null where all are there. */
export function arrangeArticles(reading: Reading): Correction | null {
  const label = takeLabelBack(reading);
  if (label) return label;
  const homes = homesOf(reading);
  const pages = reading.articles.map((blocks, article) => ({ article, blocks, runs: runsOf(blocks) }));
  const stray = (runs: readonly Run[], article: number) =>
    runs.filter(({ target }) => target === null || homes.get(target) !== article);
  // Whole articles first: merging takes one key for all that is in them.
  for (const { article, blocks, runs } of pages) {
    const [run] = stray(runs, article);
    if (!run || runs.length > 1 || run.target === null) continue;
    const home = homes.get(run.target);
    if (home !== undefined) return joinArticles(reading, article, home, blocks);
  }
  for (const { article, blocks, runs } of pages) {
    const [run] = stray(runs, article);
    if (run) return moveRun(reading, run, homes, blocks);
  }
  return null;
}

/** Labels are taken back whole: what of them belongs aside is cut off and set aside again. */
function takeLabelBack({ furniture }: Reading): Correction | null {
  const stray = furniture.find(({ characters }) => characters.some(({ wanted }) => wanted.article !== null));
  return stray ? atOffset(stray, 0, "takeBack") : null;
}

/** Which article on the desk is which of the annotation's: one each, by the most characters in common. */
function homesOf({ articles }: Reading): Map<number, number> {
  const common: { target: number; article: number; count: number }[] = [];
  articles.forEach((blocks, article) => {
    const counts = new Map<number, number>();
    for (const { wanted } of blocks.flatMap(({ characters }) => characters))
      if (wanted.article !== null) counts.set(wanted.article, (counts.get(wanted.article) ?? 0) + 1);
    for (const [target, count] of counts) common.push({ target, article, count });
  });
  const homes = new Map<number, number>();
  const taken = new Set<number>();
  for (const { target, article } of common.sort((one, other) => other.count - one.count)) {
    if (homes.has(target) || taken.has(article)) continue;
    homes.set(target, article);
    taken.add(article);
  }
  return homes;
}

function runsOf(blocks: readonly ReadBlock[]): Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    block.characters.forEach(({ wanted }, nth) => {
      const run = runs.at(-1);
      if (run && run.target === wanted.article) run.last = { block, nth };
      else runs.push({ target: wanted.article, first: { block, nth }, last: { block, nth } });
    });
  }
  return runs;
}

/** An article that belongs wholly to another one: merged with it, or sent there, or brought beside it first. */
function joinArticles(
  { articles }: Reading,
  article: number,
  home: number,
  blocks: readonly ReadBlock[],
): Correction | null {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return null;
  const [upper, lower] = [articles[Math.min(article, home)] ?? [], articles[Math.max(article, home)] ?? []];
  const isNext = Math.abs(article - home) === 1;
  if (isNext && isInOrder(upper, lower))
    return atOffset(first, 0, home < article ? "mergeArticle.above" : "mergeArticle.below");
  if (home < KEYED_ARTICLES) return send(blocks, startOf(first), endOf(last), home);
  if (isNext) return atOffset(first, 0, home < article ? "mergeArticle.above" : "mergeArticle.below");
  return atOffset(first, 0, home < article ? "moveArticle.up" : "moveArticle.down");
}

/** Whether what is in the lower article follows all that is in the upper one. */
function isInOrder(upper: readonly ReadBlock[], lower: readonly ReadBlock[]): boolean {
  const ids = (blocks: readonly ReadBlock[]) =>
    blocks.flatMap(({ characters }) => characters.map(({ wanted }) => wanted.id));
  return Math.max(...ids(upper)) <= Math.min(...ids(lower));
}

function moveRun(
  { articles }: Reading,
  run: Run,
  homes: ReadonlyMap<number, number>,
  blocks: readonly ReadBlock[],
): Correction {
  const { first, last, target } = run;
  const from = first.nth === 0 ? startOf(first.block) : at(first.block, offsetAt(first.block, first.nth));
  const to =
    last.nth === last.block.characters.length - 1
      ? endOf(last.block)
      : at(last.block, offsetAt(last.block, last.nth) + 1);
  // Setting aside and giving titles take whole blocks.
  const cut =
    first.nth > 0
      ? from
      : last.nth < last.block.characters.length - 1
        ? at(last.block, offsetAt(last.block, last.nth + 1))
        : null;
  if (target === null) return cut ? select(cut, cut, "splitBlock") : select(from, to, "discard.other");

  const home = homes.get(target);
  const article = first.block.article ?? 0;
  if (home === undefined) {
    const isRest = last.block === articles[article]?.at(-1) && to.offset === last.block.text.length;
    const isTop = first.block === blocks[0] && first.nth === 0;
    if (isTop) return select(to, to, "splitArticle");
    return isRest ? select(from, from, "splitArticle") : select(from, to, "newArticleFromSelection");
  }
  const members = blocks.slice(first.block.index, last.block.index + 1);
  const isTitle = members.every(({ characters }) =>
    characters.every(({ wanted }) => TITLES.has(wanted.role)),
  );
  if (isTitle && !cut && Math.abs(home - article) === 1)
    return select(from, to, home < article ? "giveTitle.above" : "giveTitle.below");
  if (home >= KEYED_ARTICLES) return select(from, to, "newArticleFromSelection");
  return send(members, from, to, home);
}

/** What is sent as a title goes to the titles: text that was taken for one gets its role first. */
function send(blocks: readonly ReadBlock[], from: TextPlace, to: TextPlace, home: number): Correction {
  const mistaken = blocks.find(
    ({ role, characters }) => TITLES.has(role) && characters.every(({ wanted }) => !TITLES.has(wanted.role)),
  );
  const role = mistaken?.characters[0]?.wanted.role;
  if (mistaken && role) return atOffset(mistaken, 0, `setRole.${role}`);
  return select(from, to, `sendToArticle.${home + 1}`);
}

const offsetAt = ({ characters }: ReadBlock, nth: number): number => (characters[nth] as Character).offset;

const at = ({ article, index }: ReadBlock, offset: number): TextPlace => ({ article, block: index, offset });
const startOf = (block: ReadBlock): TextPlace => at(block, 0);
const endOf = (block: ReadBlock): TextPlace => at(block, block.text.length);

const select = (anchor: TextPlace, head: TextPlace, command: string): Correction => ({
  command,
  anchor,
  head,
});

const atOffset = (block: ReadBlock, offset: number, command: string): Correction =>
  select(at(block, offset), at(block, offset), command);
