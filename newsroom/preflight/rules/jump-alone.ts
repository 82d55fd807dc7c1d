import type { ArticleContent } from "@/editor/document";
import { isSamePage, pagesNamed } from "@/engine/jumps/page-number";
import { comesFrom } from "@/engine/jumps/read-jumps";
import type { Finding, PageForPreflight } from "../types";
import { wordsOf } from "./articles";

/**
 * 转版: a jump without its other half in the issue. On the page that a 下转 names an article must come from here, and the other
 * way round; a jump that names no page may be any page's. Which two belong together is told for the whole issue.
 */
export function jumpAlone({ number, articles, elsewhere }: PageForPreflight): Finding[] {
  return articles.flatMap(({ attrs, content }, index) =>
    content.flatMap((block, at): Finding[] => {
      if (block.type !== "jump") return [];
      const words = wordsOf(block);
      const answered = elsewhere.some(
        ({ page, jumps }) =>
          names(words, page) &&
          jumps.some((other) => comesFrom(other) !== comesFrom(words) && names(other, number)),
      );
      if (answered) return [];
      const place = { articleId: attrs.id, articleNumber: index + 1, block: at };
      return [{ rule: "jump-alone", severity: "warn", ...place, details: { words } }];
    }),
  );
}

/** The 下转 and 上接 of an article, as they read. */
export function jumpsIn({ content }: ArticleContent): string[] {
  return content.filter(({ type }) => type === "jump").map(wordsOf);
}

function names(jump: string, page: string): boolean {
  const named = pagesNamed(jump);
  return named.length === 0 || named.some((each) => isSamePage(each, page));
}
