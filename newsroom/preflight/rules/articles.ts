import type { ArticleContent, BlockContent } from "@/editor/document";
import type { BlockRole } from "@/engine/types";
import type { Finding, PageForPreflight, RuleId, Severity } from "../types";

/** What a rule about one article says of it. */
type ArticleFault = Omit<Finding, "articleId" | "articleNumber">;

/** What a rule about an article knows beside it. */
type Beside = Pick<PageForPreflight, "day" | "lists">;

/** Makes a rule of one that looks at an article at a time. An article that did not change is not looked at again. */
export function forEachArticle(look: (article: ArticleContent, page: Beside) => ArticleFault[]) {
  const known = new WeakMap<ArticleContent, Beside & { faults: ArticleFault[] }>();
  return ({ articles, day, lists }: PageForPreflight): Finding[] =>
    articles.flatMap((article, index) => {
      const before = known.get(article);
      const isKnown = before?.day === day && before.lists === lists;
      const faults = isKnown ? before.faults : look(article, { day, lists });
      known.set(article, { day, lists, faults });
      return faults.map((fault) => ({ ...fault, articleId: article.attrs.id, articleNumber: index + 1 }));
    });
}

/** A fault in the words of a block: where, in UTF-16 code units, and what should stand there if that is certain. */
export interface WordFault {
  from: number;
  to: number;
  mend?: string;
  /** Said in the sentence beside the words themselves. */
  details?: Finding["details"];
}

/** Makes a rule of one that looks at the words of a block at a time, in blocks of these roles. */
export function forEachBlock(
  rule: RuleId,
  severity: Severity,
  roles: readonly BlockRole[],
  look: (words: string, page: Beside) => WordFault[],
) {
  return forEachArticle((article, page) =>
    article.content.flatMap((block, index) => {
      if (!roles.includes(block.type)) return [];
      const words = wordsOf(block);
      return look(words, page).map(({ from, to, mend, details }) => ({
        rule,
        severity,
        block: index,
        range: [from, to] as const,
        ...(mend !== undefined && { mend: { was: words.slice(from, to), is: mend } }),
        details: { text: around(words, from, to), ...(mend !== undefined && { mend }), ...details },
      }));
    }),
  );
}

/** Every match of an expression (with the flag g) as a fault. */
export function matches(
  words: string,
  expression: RegExp,
  mend?: (found: RegExpExecArray) => string | undefined,
): WordFault[] {
  return [...words.matchAll(expression)].map((found) => {
    const mended = mend?.(found);
    return {
      from: found.index,
      to: found.index + found[0].length,
      ...(mended !== undefined && { mend: mended }),
    };
  });
}

/** Everything that is read as running text or as a title. */
export const TITLES: readonly BlockRole[] = ["kicker", "headline", "subhead", "crosshead"];
export const TEXT: readonly BlockRole[] = ["paragraph", "caption"];
export const ALL: readonly BlockRole[] = [...TITLES, ...TEXT];

/** The words of a block. */
export function wordsOf(block: BlockContent): string {
  return (block.content ?? []).map(({ text }) => text).join("");
}

const BESIDE = 6;

/** The words of a fault with a little of what stands beside them, so that they can be found by eye. */
function around(words: string, from: number, to: number): string {
  return words.slice(Math.max(0, from - BESIDE), Math.min(words.length, to + BESIDE)).trim();
}
