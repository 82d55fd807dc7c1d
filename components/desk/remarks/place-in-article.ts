import type { ArticleContent } from "@/editor/document";
import type { Passage } from "@/newsroom/remark/find-passage";

/**
 * The block of an article in which a passage of its words (plainText) begins, and where in it, in UTF-16 code units; what is
 * beyond the block's end is left out.
 */
export function placeInArticle(
  article: ArticleContent,
  { from, to }: Passage,
): { block: number; range: [number, number] } | null {
  let start = 0;
  for (const [block, { content = [] }] of article.content.entries()) {
    const length = content.reduce((sum, { text }) => sum + text.length, 0);
    if (length === 0) continue;
    if (from < start + length) return { block, range: [from - start, Math.min(to - start, length)] };
    start += length + 1;
  }
  return null;
}
