import type { Node } from "@tiptap/pm/model";
import { articlesOf, furnitureOf, isSame, isSameOrder, type PageBase } from "./page-base";

/**
 * The base with all that stands on the server as it was sent from here, though no answer was heard: it is not what others
 * saved, and what was edited since was edited on top of it. `sent` are the documents in the order in which they were sent.
 */
export function withOwnSaves(base: PageBase, sent: readonly Node[], standing: PageBase): PageBase {
  return sent.reduce((known, doc) => withOwnSave(known, doc, standing), base);
}

function withOwnSave(base: PageBase, sent: Node, standing: PageBase): PageBase {
  const mine = articlesOf(sent);
  let articles = new Map(base.articles);
  for (const id of new Set([...mine.keys(), ...base.articles.keys()])) {
    const there = standing.articles.get(id);
    if (!isSame(mine.get(id), there?.node)) continue;
    if (there) articles.set(id, there);
    else articles.delete(id);
  }
  const order = [...standing.articles.keys()];
  if (isSameOrder([...mine.keys()], order)) {
    const known = articles;
    articles = new Map(
      order.flatMap((id) => {
        const article = known.get(id);
        return article ? [[id, article] as const] : [];
      }),
    );
  }
  const isMyFurniture = isSame(furnitureOf(sent), standing.furniture);
  return { ...base, articles, furniture: isMyFurniture ? standing.furniture : base.furniture };
}
