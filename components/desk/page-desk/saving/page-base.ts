import type { Node } from "@tiptap/pm/model";

/** An article as the server has it. */
export interface BaseArticle {
  version: number;
  node: Node;
}

/** What the server is known to have: what the next save is measured against. */
export interface PageBase {
  /** Version of the order, the membership and the furniture. */
  version: number;
  /** In the page's order. */
  articles: ReadonlyMap<string, BaseArticle>;
  furniture: Node;
}

/** The articles of a page document by id, in order. */
export function articlesOf(doc: Node): Map<string, Node> {
  const articles = new Map<string, Node>();
  doc.forEach((node) => {
    if (node.type.name === "article") articles.set(String(node.attrs.id), node);
  });
  return articles;
}

/** The furniture of a page document: its last child, always there. */
export function furnitureOf(doc: Node): Node {
  if (!doc.lastChild) throw new Error("A page document ends with its furniture.");
  return doc.lastChild;
}

/** The base that a page document has when it comes from the server. An article without a version counts as new. */
export function baseOf(doc: Node, version: number, versions: Readonly<Record<string, number>>): PageBase {
  const articles = new Map<string, BaseArticle>();
  for (const [id, node] of articlesOf(doc)) {
    const known = versions[id];
    if (known !== undefined) articles.set(id, { version: known, node });
  }
  return { version, articles, furniture: furnitureOf(doc) };
}

/** Articles of the base that say something else in a document, or are gone from it. */
export function changedIds(base: PageBase, doc: Node): string[] {
  const articles = articlesOf(doc);
  return [...base.articles].flatMap(([id, { node }]) => (isSame(articles.get(id), node) ? [] : id));
}

/** Whether two nodes say the same; cheap where they are the same object, as they are wherever nothing was edited. */
export function isSame(one: Node | undefined, other: Node | undefined): boolean {
  return one === other || Boolean(one && other?.eq(one));
}

/** Whether two lists of ids are the same in the same order. */
export function isSameOrder(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

/** The base with these articles as they were before a conflict: what the journal keeps, so that the conflict is found again. */
export function withHeld(
  base: PageBase,
  held: Iterable<{ id: string; before: BaseArticle | undefined }>,
): PageBase {
  const articles = new Map(base.articles);
  for (const { id, before } of held) {
    if (before) articles.set(id, before);
    else articles.delete(id);
  }
  return { ...base, articles };
}

/** The page document of a base, as JSON. */
export const documentJson = (base: PageBase) => ({
  type: "doc",
  content: [...[...base.articles.values()].map(({ node }) => node.toJSON()), base.furniture.toJSON()],
});
