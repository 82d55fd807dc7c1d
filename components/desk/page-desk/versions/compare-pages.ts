import {
  type ArticleContent,
  type BlockContent,
  type FurnitureContent,
  headlineOf,
  type LabelContent,
  plainText,
} from "@/editor/document";
import type { BlockRole } from "@/engine/types";
import { characterDiff, type DiffRun } from "../character-diff";
import { mergeOrder } from "../saving/merge-page";
import { isPhotoChange, type PhotoChanges, photoChanges } from "./photo-changes";
import { tidyDiff } from "./tidy-diff";

/** A page as one of two that are compared. */
export interface PageSide {
  /** In the page's order. */
  articles: readonly ArticleContent[];
  furniture: FurnitureContent;
}

/** Blocks that both sides have one after the other, or a passage that differs: `mine` is the earlier side's. */
export type Passage = { kind: "same"; blocks: string[] } | { kind: "changed"; runs: DiffRun[] };

/** A block whose words stayed while its role changed. */
export interface RoleChange {
  text: string;
  from: BlockRole;
  to: BlockRole;
}

/** One article on two sides. */
export interface ArticleComparison {
  id: string;
  /** What became of it from the earlier side to the later. `same` it may be and still have moved. */
  fate: "added" | "removed" | "changed" | "same";
  /** The later side's, or the earlier's where it is gone; "" where it has none. */
  headline: string;
  /** Its first words, for articles that have no headline. */
  lead: string;
  /** From 1; null where it is not. */
  numbers: { from: number | null; to: number | null };
  /** Whether it changed its place among the articles that both sides have. */
  isMoved: boolean;
  /** Ids of sections; null where it stayed in its own. */
  section: { from: string | null; to: string | null } | null;
  roles: RoleChange[];
  photos: PhotoChanges;
  passages: Passage[];
}

export interface PageComparison {
  /** In the later side's order; what is gone stands behind its neighbour of then. */
  articles: ArticleComparison[];
  /** What was set aside on one side alone. */
  setAside: { added: LabelContent[]; removed: LabelContent[] };
}

/** Compares two pages article by article, and by character where an article differs. */
export function comparePages(from: PageSide, to: PageSide): PageComparison {
  const [before, after] = [byId(from), byId(to)];
  const [idsBefore, idsAfter] = [[...before.keys()], [...after.keys()]];
  const moved = new Set(
    differences(
      idsBefore.filter((id) => after.has(id)),
      idsAfter.filter((id) => before.has(id)),
    ).flatMap(({ removed }) => removed),
  );
  const articles = mergeOrder(idsBefore, idsAfter, idsBefore).map((id): ArticleComparison => {
    const [old, fresh] = [before.get(id), after.get(id)];
    const shown = fresh ?? old;
    const place = (ids: readonly string[]) => (ids.includes(id) ? ids.indexOf(id) + 1 : null);
    return {
      id,
      headline: shown ? headlineOf(shown) : "",
      lead: shown ? plainText(shown).replaceAll("\n", "").slice(0, 24) : "",
      numbers: { from: place(idsBefore), to: place(idsAfter) },
      isMoved: moved.has(id),
      ...compareArticles(old, fresh),
    };
  });
  const [labelsBefore, labelsAfter] = [labelsOf(from), labelsOf(to)];
  const named = (labels: ReadonlyMap<string, LabelContent>, keys: readonly string[]) =>
    keys.flatMap((key) => labels.get(key) ?? []);
  const setAside = differences([...labelsBefore.keys()], [...labelsAfter.keys()]);
  const came = new Set(setAside.flatMap(({ added }) => added));
  const went = new Set(setAside.flatMap(({ removed }) => removed));
  return {
    articles,
    setAside: {
      added: named(
        labelsAfter,
        [...came].filter((key) => !went.has(key)),
      ),
      removed: named(
        labelsBefore,
        [...went].filter((key) => !came.has(key)),
      ),
    },
  };
}

/** Whether an article is not the same on both sides, or not in the same place. */
export function isDifferent({ fate, isMoved }: ArticleComparison): boolean {
  return fate !== "same" || isMoved;
}

const byId = ({ articles }: PageSide) => new Map(articles.map((article) => [article.attrs.id, article]));

const textOf = ({ content = [] }: BlockContent | LabelContent) => content.map(({ text }) => text).join("");

/** Labels by what they say; the same said again counts for itself. */
function labelsOf({ furniture }: PageSide): Map<string, LabelContent> {
  const labels = new Map<string, LabelContent>();
  for (const label of furniture.content) {
    let key = `${label.attrs.reason} ${textOf(label)}`;
    while (labels.has(key)) key += " ";
    labels.set(key, label);
  }
  return labels;
}

/** Compares one article with itself at another time; undefined where a side has none. */
function compareArticles(
  old: ArticleContent | undefined,
  fresh: ArticleContent | undefined,
): Pick<ArticleComparison, "fate" | "section" | "roles" | "photos" | "passages"> {
  const roles: RoleChange[] = [];
  const passages: Passage[] = [];
  const [before, after] = [old?.content ?? [], fresh?.content ?? []];
  let [at, to] = [0, 0];
  const keep = (count: number) => {
    if (count === 0) return;
    for (let step = 0; step < count; step += 1) noteRole(roles, before[at + step], after[to + step]);
    passages.push({
      kind: "same",
      blocks: before
        .slice(at, at + count)
        .map(textOf)
        .filter((text) => text !== ""),
    });
    [at, to] = [at + count, to + count];
  };
  for (const { same, removed, added } of differences(before.map(textOf), after.map(textOf))) {
    keep(same);
    const paired = removed.length === added.length ? removed.length : 0;
    for (let step = 0; step < paired; step += 1) noteRole(roles, before[at + step], after[to + step]);
    if (removed.length + added.length > 0)
      passages.push({ kind: "changed", runs: tidyDiff(characterDiff(removed.join("\n"), added.join("\n"))) });
    [at, to] = [at + removed.length, to + added.length];
  }
  const [sectionBefore, sectionAfter] = [old?.attrs.sectionId ?? null, fresh?.attrs.sectionId ?? null];
  const section =
    old && fresh && sectionBefore !== sectionAfter ? { from: sectionBefore, to: sectionAfter } : null;
  const photos = photoChanges(old, fresh);
  const isChanged =
    section !== null ||
    roles.length > 0 ||
    isPhotoChange(photos) ||
    passages.some(({ kind }) => kind === "changed");
  const fate = !old ? "added" : !fresh ? "removed" : isChanged ? "changed" : "same";
  return { fate, section, roles, photos, passages };
}

function noteRole(roles: RoleChange[], old: BlockContent | undefined, fresh: BlockContent | undefined): void {
  if (old && fresh && old.type !== fresh.type)
    roles.push({ text: textOf(fresh), from: old.type, to: fresh.type });
}

/** So many that both lists have in a row, then what differs. */
interface Difference<Item> {
  same: number;
  removed: Item[];
  added: Item[];
}

/** What differs between two lists of texts: each text is taken for one character of an alphabet of its own. */
function differences(before: readonly string[], after: readonly string[]): Difference<string>[] {
  const alphabet = new Map<string, string>();
  const letterOf = (text: string) => {
    const known = alphabet.get(text) ?? String.fromCodePoint(0x1_0000 + alphabet.size);
    alphabet.set(text, known);
    return known;
  };
  const spell = (texts: readonly string[]) => texts.map(letterOf).join("");
  const list: Difference<string>[] = [{ same: 0, removed: [], added: [] }];
  let [at, to] = [0, 0];
  for (const { kind, text } of characterDiff(spell(before), spell(after))) {
    const count = [...text].length;
    const last = list.at(-1);
    if (kind === "same") {
      list.push({ same: count, removed: [], added: [] });
      [at, to] = [at + count, to + count];
    } else if (kind === "mine") {
      last?.removed.push(...before.slice(at, at + count));
      at += count;
    } else {
      last?.added.push(...after.slice(to, to + count));
      to += count;
    }
  }
  return list;
}
