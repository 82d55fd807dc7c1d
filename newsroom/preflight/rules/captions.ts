import { forEachArticle, wordsOf } from "./articles";

/** A caption without its photo reads as a stray line. */
export const captionWithoutPhoto = forEachArticle((article) =>
  article.content.flatMap((block, index) =>
    block.type === "caption" && !block.attrs.photoId && wordsOf(block).trim() !== ""
      ? [{ rule: "caption-without-photo" as const, severity: "warn" as const, block: index, details: {} }]
      : [],
  ),
);

/** A photo says what it shows. */
export const photoWithoutCaption = forEachArticle((article) =>
  article.content.flatMap((block, index) =>
    block.type === "caption" && block.attrs.photoId && wordsOf(block).trim() === ""
      ? [{ rule: "photo-without-caption" as const, severity: "warn" as const, block: index, details: {} }]
      : [],
  ),
);

// 本报记者 张舰 摄, 张舰 摄影报道: a credit may stand at the end of the caption itself.
const CREDIT_IN_CAPTION = /(?:摄|摄影|摄影报道|供图|图)\s*[）)]?$/u;

/** A photo names who took it. */
export const photoWithoutCredit = forEachArticle((article) =>
  article.content.flatMap((block, index) => {
    if (block.type !== "caption" || !block.attrs.photoId) return [];
    const next = article.content[index + 1];
    const credited =
      (next?.type === "credit" && wordsOf(next).trim() !== "") ||
      CREDIT_IN_CAPTION.test(wordsOf(block).trim());
    return credited
      ? []
      : [{ rule: "photo-without-credit" as const, severity: "warn" as const, block: index, details: {} }];
  }),
);
