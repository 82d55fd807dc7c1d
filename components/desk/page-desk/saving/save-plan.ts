import type { Node } from "@tiptap/pm/model";
import {
  type ArticleContent,
  articleContentOf,
  type FurnitureContent,
  furnitureContentOf,
} from "@/editor/document";
import { articlesOf, furnitureOf, isSame, isSameOrder, type PageBase } from "./page-base";

/** The body of a save, as the route reads it. `null`: unchanged. */
export interface SaveBody {
  version: number;
  changed: { id: string; version: number; content: ArticleContent }[];
  removed: { id: string; version: number }[];
  order: string[] | null;
  furniture: FurnitureContent | null;
}

/** What a save answers when it was done: the versions that the next one must name. */
export interface SavedVersions {
  version: number;
  articles: Readonly<Record<string, number>>;
}

/**
 * What has to be saved of a page document, or null where the server has it all. Articles in `held` wait for a person's
 * decision: the server keeps what it has of them. Of those that are `held` and gone from the document nothing is removed.
 */
export function planSave(base: PageBase, doc: Node, held: ReadonlySet<string> = new Set()): SaveBody | null {
  const articles = articlesOf(doc);
  const changed = [...articles]
    .filter(([id, node]) => !held.has(id) && !isSame(base.articles.get(id)?.node, node))
    .map(([id, node]) => ({
      id,
      version: base.articles.get(id)?.version ?? 0,
      content: articleContentOf(node),
    }));
  const removed = [...base.articles]
    .filter(([id]) => !held.has(id) && !articles.has(id))
    .map(([id, { version }]) => ({ id, version }));
  const order = orderToSave(base, articles, held);
  const isReordered = !isSameOrder(order, [...base.articles.keys()]);
  const furniture = furnitureOf(doc);
  const hasNewFurniture = !isSame(base.furniture, furniture);
  if (changed.length === 0 && removed.length === 0 && !isReordered && !hasNewFurniture) return null;
  return {
    version: base.version,
    changed,
    removed,
    order: isReordered ? order : null,
    furniture: hasNewFurniture ? furnitureContentOf(furniture) : null,
  };
}

/** The document's order, with the articles that are held and stand on the server alone behind their neighbour there. */
function orderToSave(
  base: PageBase,
  articles: ReadonlyMap<string, Node>,
  held: ReadonlySet<string>,
): string[] {
  const order = [...articles.keys()].filter((id) => !held.has(id) || base.articles.has(id));
  const onServer = [...base.articles.keys()];
  onServer.forEach((id, index) => {
    if (!held.has(id) || order.includes(id)) return;
    const neighbour = onServer[index - 1];
    order.splice(neighbour ? order.indexOf(neighbour) + 1 : 0, 0, id);
  });
  return order;
}

/**
 * What the server has after a save was answered. The answer names the versions of the whole page, also of what others saved
 * meanwhile and is not known here: only those of what was sent are taken, so that a later save of the others is still
 * measured against what was read. What was held stays as it was.
 */
export function baseAfterSave(
  base: PageBase,
  sent: Node,
  save: SaveBody,
  answer: SavedVersions,
  held: ReadonlySet<string> = new Set(),
): PageBase {
  const articles = articlesOf(sent);
  const isSent = new Set(save.changed.map(({ id }) => id));
  const next = new Map(
    orderToSave(base, articles, held).flatMap((id) => {
      const node = isSent.has(id) ? articles.get(id) : base.articles.get(id)?.node;
      const version = isSent.has(id) ? answer.articles[id] : base.articles.get(id)?.version;
      return node && version !== undefined ? [[id, { version, node }] as const] : [];
    }),
  );
  const isStructural = save.order !== null || save.furniture !== null;
  return {
    version: isStructural ? answer.version : base.version,
    articles: next,
    furniture: save.furniture === null ? base.furniture : furnitureOf(sent),
  };
}
