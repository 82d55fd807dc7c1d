import { reflow } from "@/engine/reflow";
import type { AnnotatedBlock, AnnotatedPage } from "./pages";

/** One block as it was written, before any typesetting. Blocks are told apart by identity. */
export interface CopyBlock {
  readonly role: string;
  readonly text: string;
}

/** An article's copy, sorted by where its parts may stand. */
export interface ArticleCopy {
  /** 引题 主题 副题 */
  readonly titles: readonly CopyBlock[];
  /** What stands between title and text: byline, 上接, captions with their credits. */
  readonly head: readonly CopyBlock[];
  /** Paragraphs and crossheads. */
  readonly body: readonly CopyBlock[];
  /** 下转 */
  readonly tail: readonly CopyBlock[];
  readonly reporters: readonly string[];
}

export interface PageCopy {
  readonly articles: readonly ArticleCopy[];
  readonly furniture: readonly CopyBlock[];
}

/** Takes an annotated page apart into the copy that it was made of: lines are joined, their breaks forgotten. */
export function copyOf({ source, gold }: AnnotatedPage): PageCopy {
  const read = (block: AnnotatedBlock): CopyBlock => ({
    role: block.role,
    text: reflow(source, block.spans).replace(/\s+/gu, " ").trim(),
  });
  return {
    articles: gold.articles.map((article) => sortParts(article.blocks.map(read), article.reporters)),
    furniture: gold.furniture.map(read),
  };
}

function sortParts(blocks: readonly CopyBlock[], reporters: readonly string[]): ArticleCopy {
  const parts = Map.groupBy(blocks, partOf);
  const part = (name: ReturnType<typeof partOf>) => parts.get(name) ?? [];
  return { titles: part("titles"), head: part("head"), body: part("body"), tail: part("tail"), reporters };
}

function partOf({ role, text }: CopyBlock): "titles" | "head" | "body" | "tail" {
  if (["kicker", "headline", "subhead"].includes(role)) return "titles";
  if (["paragraph", "crosshead"].includes(role)) return "body";
  return role === "jump" && !/上接|紧接/.test(text) ? "tail" : "head";
}
