import { forEachArticle, wordsOf } from "./articles";

// A line that justification stretched: 遇 困 群 体 提 供. Four such pairs in a row do not occur in Chinese prose.
const SPACED_OUT = /(?:\p{Script=Han}[ \u3000]){4,}\p{Script=Han}/u;

/** A paragraph that still has the spaces of a justified line. */
export const spacedOut = forEachArticle((article) =>
  article.content.flatMap((block, index) => {
    const found = block.type === "paragraph" ? SPACED_OUT.exec(wordsOf(block)) : null;
    return found
      ? [
          {
            rule: "spaced-out" as const,
            severity: "warn" as const,
            block: index,
            details: { text: found[0].slice(0, 20) },
          },
        ]
      : [];
  }),
);
