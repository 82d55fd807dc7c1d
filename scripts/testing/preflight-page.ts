import type { ArticleContent, BlockContent, FurnitureContent } from "@/editor/document";
import type { BlockRole } from "@/engine/types";
import type { Finding, PageForPreflight } from "@/newsroom/preflight/types";
import type { HouseLists } from "@/newsroom/word-list/types";

export const NO_FURNITURE: FurnitureContent = { type: "furniture", content: [] };

export const NO_LISTS: HouseLists = { words: [], people: [] };

/** A block of an article, as a test writes it. */
export function blockOf(type: BlockRole, text: string): BlockContent {
  const attrs = type === "caption" ? { spans: [], photoId: null } : { spans: [] };
  return { type, attrs, ...(text && { content: [{ type: "text", text }] }) };
}

/** A page of one article for preflight; typed, of Wednesday, 20 August 2025. */
export function pageOf(...blocks: BlockContent[]): PageForPreflight {
  const article: ArticleContent = {
    type: "article",
    attrs: { id: "c2a8e0f4-1d7b-4b7e-8f3a-2f6d9b0e5d33", sectionId: null },
    content: blocks,
  };
  return {
    number: "01",
    day: "2025-08-20",
    lists: NO_LISTS,
    overrides: [],
    source: null,
    articles: [article],
    elsewhere: [],
    furniture: NO_FURNITURE,
    photos: [],
  };
}

/** The faulty words of each finding of a page, and what should stand there: "…" or "… → …". */
export function faultsIn(page: PageForPreflight, findings: readonly Finding[]): string[] {
  const blocks = page.articles[0]?.content ?? [];
  return findings.map(({ block = 0, range: [from, to] = [0, 0], mend }) => {
    const words = (blocks[block]?.content ?? [])
      .map(({ text }) => text)
      .join("")
      .slice(from, to);
    return mend ? `${mend.was} → ${mend.is}` : words;
  });
}
