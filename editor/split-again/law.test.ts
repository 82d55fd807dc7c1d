import fc from "fast-check";
import { expect, it } from "vitest";
import {
  type ArticleContent,
  assemblePage,
  type BlockContent,
  parseArticleContent,
  parseFurnitureContent,
  takeApart,
} from "@/editor/document";
import { type Sample, samplePage } from "@/editor/fixtures/sample-page";
import { ledgerOf } from "@/editor/ledger/ledger";
import { SourceText, unitsOfText } from "@/editor/ledger/source-text";
import { photoIdsOf } from "@/editor/photo-ids";
import { pageSchema } from "@/editor/schema/page-extensions";
import { BLOCK_ROLES } from "@/engine/types";
import { applyProposals } from "./apply";
import { proposeSplit } from "./propose";
import type { PageParts } from "./types";
import { textOf } from "./words";

const RUNS = 1_000;

// Few characters, so that texts resemble each other, and every kind of trouble: spaces, characters that fall apart under
// NFKD, Kangxi radicals, characters outside the basic plane.
const CHARACTERS = [..."的的市民会议新桥，。12ab 　℃½が⽤用𠮷"];
const text = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...CHARACTERS), { minLength, maxLength }).map((some) => some.join(""));
const line = fc
  .tuple(fc.constantFrom(...BLOCK_ROLES), text(1, 40))
  .map(([role, words]) => `${role}: ${words}` as const);
const articles = fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
const labels = fc.array(
  text(1, 12).map((words) => `guide: ${words}` as const),
  { maxLength: 2 },
);

/** One thing that happens to a page or to a print: which, where, and with what. */
const change = fc.record({ kind: fc.nat(7), from: fc.nat(20), to: fc.nat(20), words: text(1, 12) });
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/** The lines of a print after some changes: other words, other roles, other borders, other articles. */
function reprinted(print: Sample["articles"], changes: readonly Change[]): Sample["articles"] {
  const pages = print.map((lines) => [...lines]);
  for (const { kind, from, to, words } of changes) {
    const article = pages[from % Math.max(1, pages.length)];
    const own = article?.[to % Math.max(1, article.length)];
    if (kind === 0) pages.splice(from, 0, [`paragraph: ${words}`]);
    if (!article || own === undefined) continue;
    const index = article.indexOf(own);
    if (kind === 1) pages.splice(pages.indexOf(article), 1);
    if (kind === 2) article[index] = `${own}${words}`;
    if (kind === 3) article[index] = `crosshead: ${own.slice(own.indexOf(": ") + 2)}`;
    if (kind === 4 && index > 0) pages.splice(pages.indexOf(article) + 1, 0, article.splice(index));
    if (kind === 5) pages.unshift(...pages.splice(pages.indexOf(article), 1));
    if (kind === 6 && pages.length > 1) pages[to % pages.length]?.push(...article.splice(index, 1));
    if (kind === 7) article.push(`caption: ${words}`);
  }
  return pages.filter((lines) => lines.length > 0);
}

/** A page after an editor's work: its spans stay true, each in one block. */
function corrected(page: PageParts, changes: readonly Change[]): PageParts {
  const drafts = page.articles.map((article) => ({ ...article, content: [...article.content] }));
  for (const { kind, from, to, words } of changes) {
    const article = drafts[from % Math.max(1, drafts.length)];
    const index = to % Math.max(1, article?.content.length ?? 1);
    const block = article?.content[index];
    if (!article || !block) continue;
    const typed = { type: "text" as const, text: `${textOf(block)}${words}` };
    if (kind === 0) article.attrs = { ...article.attrs, sectionId: SECTION };
    if (kind === 1 || kind === 2) article.content[index] = { ...block, content: [typed] };
    if (kind === 3)
      article.content[index] = { ...block, attrs: { spans: block.attrs.spans }, type: "subhead" };
    if (kind === 4) article.content.splice(index, 1);
    if (kind === 5) drafts[to % drafts.length]?.content.push(...article.content.splice(index, 1));
    if (kind >= 6) {
      const photoId = `11111111-1111-4111-8111-${String(from * 100 + to).padStart(12, "0")}`;
      const caption: BlockContent = { ...block, type: "caption", attrs: { ...block.attrs, photoId } };
      article.content[index] = caption;
    }
  }
  const kept = drafts.filter(({ content }) => content.length > 0);
  return { ...page, articles: kept.length > 0 ? kept : page.articles };
}

const SECTION = "22222222-2222-4222-8222-222222222222";
const OWN_ID = "99999999-9999-4999-8999-999999999999";
const wordsOf = (article: ArticleContent) => ({
  attrs: article.attrs,
  content: article.content.map((block) => [block.type, textOf(block), block.attrs.photoId ?? null]),
});

const cases = fc.record({
  print: articles,
  furniture: fc.tuple(labels, labels),
  unplaced: text(0, 10),
  work: fc.array(change, { maxLength: 8 }),
  reprint: fc.array(change, { maxLength: 8 }),
  isSameSource: fc.boolean(),
  takes: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
});
type Case = typeof cases extends fc.Arbitrary<infer Value> ? Value : never;

function run({ print, furniture, unplaced, work, reprint, isSameSource, takes }: Case) {
  const before = samplePage({ articles: print, furniture: furniture[0], unplaced });
  const given = takeApart(before.page);
  const standing = corrected(given, work);
  // The same text, split otherwise: as one article more, or as the editor had it.
  const other = isSameSource
    ? { source: before.source, page: before.page }
    : samplePage({ articles: reprinted(print, reprint), furniture: furniture[1], unplaced });
  const parts = takeApart(other.page);
  const regrouped =
    isSameSource && parts.articles.length > 1
      ? corrected(
          parts,
          reprint.filter(({ kind }) => kind === 5),
        )
      : parts;
  const fresh = {
    ...regrouped,
    articles: regrouped.articles.map((article) => ({
      ...article,
      attrs: { id: article.attrs.id.replace(/^0{8}/, "ffffffff"), sectionId: null },
    })),
  };
  const split = proposeSplit({
    standing,
    fresh,
    given: { ...given, furniture: [] },
    oldSource: before.source,
    source: other.source,
  });
  const choices = split.proposals.map((_, index) => takes[index % takes.length] ?? false);
  const source = new SourceText(other.source);
  return { standing, split, choices, source, applied: applyProposals(split, source, choices, () => OWN_ID) };
}

it("proposes every article once", () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { standing, split } = run(given);
      const all = (side: "standing" | "fresh") =>
        split.proposals.flatMap((proposal) => proposal[side]).sort((a, b) => a - b);
      expect(all("standing")).toEqual(standing.articles.map((_, index) => index));
      expect(all("fresh")).toEqual(split.fresh.articles.map((_, index) => index));
      for (const { pair, standing: own, fresh } of split.proposals)
        if (pair) expect(own.includes(pair.standing) && fresh.includes(pair.fresh)).toBe(true);
    }),
    { numRuns: RUNS },
  );
}, 60_000);

it("loses and doubles no character, leaves what is left, and drops no photo in silence", () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { standing, split, choices, source, applied } = run(given);
      const page = assemblePage(applied.articles, applied.furniture);
      pageSchema.nodeFromJSON(page).check();
      for (const article of applied.articles) expect(parseArticleContent(article)).toEqual(article);
      expect(parseFurnitureContent(applied.furniture)).toEqual(applied.furniture);
      const ids = applied.articles.map(({ attrs }) => attrs.id);
      expect(new Set(ids).size).toBe(ids.length);

      const owners = new Uint8Array(source.units.length);
      const blocks = [...applied.articles.flatMap(({ content }) => content), ...applied.furniture.content];
      for (const block of blocks)
        for (const [from, to] of source.toRanges(block.attrs.spans))
          for (let unit = from; unit < to; unit += 1) {
            if (owners[unit]) throw new Error("owned twice");
            owners[unit] = 1;
          }
      const ledger = ledgerOf(source, page);
      expect(ledger.placed + ledger.discarded + ledger.unplaced).toBe(ledger.total);

      const taken = new Set<number>();
      split.proposals.forEach(({ kind, standing: own }, index) => {
        if (kind !== "same" && choices[index]) for (const article of own) taken.add(article);
      });
      const left = standing.articles.filter((_, index) => !taken.has(index));
      const stays = new Map(applied.articles.map((article) => [article.attrs.id, article]));
      for (const article of left) {
        const now = stays.get(article.attrs.id);
        expect(now && wordsOf(now)).toEqual(wordsOf(article));
      }
      // What was taken says what the source says, and nothing else.
      const leftIds = new Set(left.map(({ attrs }) => attrs.id));
      for (const { attrs, content } of applied.articles.filter((article) => !leftIds.has(article.attrs.id)))
        for (const block of content) {
          const said = source
            .toRanges(block.attrs.spans)
            .flatMap(([from, to]) => [...source.units.slice(from, to)]);
          expect([attrs.id, unitsOfText(textOf(block))]).toEqual([attrs.id, said]);
        }

      const there = new Set([...applied.articles.flatMap(photoIdsOf), ...applied.photos.off]);
      for (const photo of standing.articles.flatMap(photoIdsOf)) expect(there).toContain(photo);
    }),
    { numRuns: RUNS },
  );
}, 120_000);

it("changes nothing where nothing is taken from the same text", () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { standing, applied } = run({ ...given, isSameSource: true, takes: [false] });
      expect(applied.articles).toEqual(standing.articles);
      expect(applied.furniture).toEqual(standing.furniture);
    }),
    { numRuns: 200 },
  );
}, 60_000);
