import type { Node } from "@tiptap/pm/model";
import { articlesOf, furnitureOf, isSame, isSameOrder, type PageBase } from "./page-base";

/** One article that both sides changed. `null`: gone on that side. */
export interface ArticleConflict {
  id: string;
  mine: Node | null;
  theirs: Node | null;
}

/** A page on which two sides met. */
export interface MergedPage {
  /** The articles in order. Of those in conflict, mine; where mine is gone, none. */
  articles: Node[];
  furniture: Node;
  conflicts: ArticleConflict[];
}

/**
 * Brings what was edited here together with what others saved meanwhile, both starting from `base`. Where one side alone
 * changed an article, the order or the furniture, that side stands; an article that both changed differently is a conflict
 * and is left to a person. Of the furniture that both changed, nothing is lost: theirs is added to mine.
 */
export function mergePage(base: PageBase, mineDoc: Node, theirs: PageBase): MergedPage {
  const mine = articlesOf(mineDoc);
  const conflicts: ArticleConflict[] = [];
  const merged = new Map<string, Node>();

  for (const id of new Set([...mine.keys(), ...theirs.articles.keys(), ...base.articles.keys()])) {
    const here = mine.get(id);
    const there = theirs.articles.get(id)?.node;
    const before = base.articles.get(id)?.node;
    const isMine = !isSame(here, before);
    const isTheirs = !isSame(there, before);
    if (isMine && isTheirs && !isSame(here, there)) {
      conflicts.push({ id, mine: here ?? null, theirs: there ?? null });
    }
    const standing = isMine ? here : there;
    if (standing) merged.set(id, standing);
  }

  const order = mergeOrder([...base.articles.keys()], [...mine.keys()], [...theirs.articles.keys()]);
  return {
    articles: order.flatMap((id) => merged.get(id) ?? []),
    furniture: mergeFurniture(base.furniture, furnitureOf(mineDoc), theirs.furniture),
    conflicts,
  };
}

/**
 * The order of both: of the side that changed it, else mine, with what the other side alone has put behind the neighbour
 * that it has there. Which of the ids still stand is the caller's matter.
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const lead = isSameOrder(mine, base) ? theirs : mine;
  const other = lead === mine ? theirs : mine;
  const order = [...lead];
  other.forEach((id, index) => {
    if (order.includes(id)) return;
    const neighbour = other
      .slice(0, index)
      .reverse()
      .find((candidate) => order.includes(candidate));
    order.splice(neighbour === undefined ? 0 : order.indexOf(neighbour) + 1, 0, id);
  });
  return order;
}

/** The articles of a document with one of them as the other side has it: gone where it is null, in its place there where it is new. */
export function articlesWith(doc: Node, base: PageBase, id: string, theirs: Node | null): Node[] {
  const articles = articlesOf(doc);
  const here = [...articles.keys()];
  return mergeOrder(here, here, [...base.articles.keys()]).flatMap((other) =>
    other === id ? (theirs ?? []) : (articles.get(other) ?? []),
  );
}

function mergeFurniture(base: Node, mine: Node, theirs: Node): Node {
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs;
  if (isSame(theirs, base)) return mine;
  const known = new Set([...labelKeys(base), ...labelKeys(mine)]);
  const added: Node[] = [];
  theirs.forEach((label) => {
    if (!known.has(keyOf(label))) added.push(label);
  });
  return added.reduce((furniture, label) => furniture.copy(furniture.content.addToEnd(label)), mine);
}

function labelKeys(furniture: Node): string[] {
  const keys: string[] = [];
  furniture.forEach((label) => {
    keys.push(keyOf(label));
  });
  return keys;
}

const keyOf = (label: Node) => `${JSON.stringify(label.attrs.spans)} ${label.textContent}`;
