import type { Node } from "@tiptap/pm/model";
import { BLOCK_ROLES, type BlockRole, type Span, type Split } from "@/engine/types";
import { AppError } from "@/lib/errors";
import { type CaptionPhoto, captionPhoto } from "./photo/caption-photo";
import { isUuid } from "./schema/identifier";
import { isReason } from "./schema/label";
import { pageSchema } from "./schema/page-extensions";
import { isSpans } from "./schema/spans-attribute";

// Types and not interfaces, so that they are JSON to the database without a cast.
export type TextContent = {
  type: "text";
  text: string;
};

/** One block of an article. Its photo, and what is said of it, is there on captions alone. */
export type BlockContent = {
  type: BlockRole;
  attrs: { spans: Span[] } & Partial<CaptionPhoto>;
  content?: TextContent[];
};

/** An `article` node of the page document: what the database keeps of an article's words. */
export type ArticleContent = {
  type: "article";
  attrs: { id: string; sectionId: string | null };
  content: BlockContent[];
};

export type LabelContent = {
  type: "label";
  attrs: { spans: Span[]; reason: string };
  content?: TextContent[];
};

/** The `furniture` node of the page document: what was discarded on purpose, and why. */
export type FurnitureContent = {
  type: "furniture";
  content: LabelContent[];
};

/** The document of one page as TipTap takes it: articles in order, then the furniture. */
export interface PageDocument {
  type: "doc";
  content: (ArticleContent | FurnitureContent)[];
}

const CONTROL = /\p{Cc}/u;
const CONTROLS = /\p{Cc}+/gu;

const textContent = (text: string): { content?: TextContent[] } =>
  text === "" ? {} : { content: [{ type: "text", text }] };

/**
 * The page document of a fresh split. `newId` names the articles (UUIDs). A page without articles gets an empty one, so
 * that there is somewhere to type.
 */
export function pageDocumentFromSplit(split: Split, newId: () => string): PageDocument {
  const articles = split.articles
    .filter((article) => article.blocks.length > 0)
    .map(
      ({ blocks }): ArticleContent => ({
        type: "article",
        attrs: { id: newId(), sectionId: null },
        content: blocks.map(({ role, text, spans }) => ({
          type: role,
          attrs: role === "caption" ? { spans: [...spans], photoId: null } : { spans: [...spans] },
          ...textContent(text.replace(CONTROLS, "")),
        })),
      }),
    );
  const furniture: FurnitureContent = {
    type: "furniture",
    content: split.furniture.map(({ role, text, spans }) => ({
      type: "label",
      attrs: { spans: [...spans], reason: isReason(role) && role !== "label" ? role : "other" },
      ...textContent(text.replace(CONTROLS, "")),
    })),
  };
  return assemblePage(articles.length > 0 ? articles : [emptyArticle(newId())], furniture);
}

/** An article with nothing in it yet. */
export const emptyArticle = (id: string): ArticleContent => ({
  type: "article",
  attrs: { id, sectionId: null },
  content: [{ type: "paragraph", attrs: { spans: [] } }],
});

/** Puts the page document together from its articles, in order, and its furniture. */
export const assemblePage = (
  articles: readonly ArticleContent[],
  furniture: FurnitureContent,
): PageDocument => ({ type: "doc", content: [...articles, furniture] });

/** Takes a page apart again, be it the editor's document or its JSON. The reverse of `assemblePage`. */
export function takeApart(page: Node | PageDocument): {
  articles: ArticleContent[];
  furniture: FurnitureContent;
} {
  const articles: ArticleContent[] = [];
  let furniture: FurnitureContent = { type: "furniture", content: [] };
  if ("nodeSize" in page) {
    page.forEach((node) => {
      if (node.type.name === "article") articles.push(articleContentOf(node));
      else furniture = furnitureContentOf(node);
    });
  } else {
    for (const part of page.content) {
      if (part.type === "article") articles.push(part);
      else furniture = part;
    }
  }
  return { articles, furniture };
}

/** The JSON of an `article` node: known attributes alone, one text a block. */
export function articleContentOf(article: Node): ArticleContent {
  let hasLeading = false;
  const content = article.children.map((block): BlockContent => {
    const role = BLOCK_ROLES.find((name) => name === block.type.name);
    if (!role) throw damaged("role");
    const spans = spansOf(block);
    const { leads, ...photo } = captionPhoto(block.attrs);
    const isLeading = leads === true && !hasLeading;
    hasLeading ||= isLeading;
    return {
      type: role,
      attrs:
        role === "caption" ? { spans, ...photo, ...(isLeading ? { leads: true as const } : {}) } : { spans },
      ...textContent(block.textContent),
    };
  });
  const sectionId: unknown = article.attrs.sectionId;
  return {
    type: "article",
    attrs: { id: String(article.attrs.id), sectionId: isUuid(sectionId) ? sectionId : null },
    content,
  };
}

/** The JSON of the `furniture` node. */
export const furnitureContentOf = (furniture: Node): FurnitureContent => ({
  type: "furniture",
  content: furniture.children.map((label) => ({
    type: "label",
    attrs: { spans: spansOf(label), reason: String(label.attrs.reason) },
    ...textContent(label.textContent),
  })),
});

const spansOf = (block: Node): Span[] =>
  isSpans(block.attrs.spans) ? block.attrs.spans.map(([start, end]): Span => [start, end]) : [];

const damaged = (fault: string) => new AppError("PAGE_DAMAGED", { fault });

function parse(json: unknown, name: "article" | "furniture"): Node {
  let node: Node;
  try {
    node = pageSchema.nodeFromJSON(json);
    node.check();
  } catch {
    throw damaged("schema");
  }
  if (node.type.name !== name) throw damaged("type");
  if (CONTROL.test(node.textContent)) throw damaged("control-character");
  if (!node.textContent.isWellFormed()) throw damaged("surrogate");
  return node;
}

/**
 * An article as it came from outside. Attributes that the schema does not know are left out.
 * @throws AppError PAGE_DAMAGED where it is not an article: structure, ids, spans, control characters.
 */
export function parseArticleContent(json: unknown): ArticleContent {
  const article = parse(json, "article");
  if (!isUuid(article.attrs.id)) throw damaged("id");
  return articleContentOf(article);
}

/**
 * The furniture as it came from outside.
 * @throws AppError PAGE_DAMAGED, as `parseArticleContent`.
 */
export const parseFurnitureContent = (json: unknown): FurnitureContent =>
  furnitureContentOf(parse(json, "furniture"));

const textOf = (block: BlockContent): string => (block.content ?? []).map(({ text }) => text).join("");

/** The headline as one line; "" where the article has none. */
export const headlineOf = (article: ArticleContent): string =>
  article.content
    .filter(({ type }) => type === "headline")
    .map((block) => textOf(block).trim())
    .filter((text) => text !== "")
    .join(" ");

/** The article's words, a line a block: for search, for diffs, for sending it somewhere. */
export const plainText = (article: ArticleContent): string =>
  article.content
    .map(textOf)
    .filter((text) => text !== "")
    .join("\n");

/** 字数: every character of the article but white space, punctuation and figures included. */
export function characterCount(article: ArticleContent): number {
  let count = 0;
  for (const character of plainText(article)) if (!/\s/u.test(character)) count += 1;
  return count;
}
