import { hasCreditInside } from "@/editor/photo/credit-in-caption";
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

/** A photo says something to those who cannot see it: its alternative text, or its caption. */
export const photoWithoutAlternative = forEachArticle((article) =>
  article.content.flatMap((block, index) =>
    block.type === "caption" && block.attrs.photoId && !block.attrs.alt && wordsOf(block).trim() === ""
      ? [{ rule: "photo-without-alternative" as const, severity: "warn" as const, block: index, details: {} }]
      : [],
  ),
);

/** A photo names who took it. */
export const photoWithoutCredit = forEachArticle((article) =>
  article.content.flatMap((block, index) => {
    if (block.type !== "caption" || !block.attrs.photoId) return [];
    const next = article.content[index + 1];
    const credited =
      (next?.type === "credit" && wordsOf(next).trim() !== "") || hasCreditInside(wordsOf(block));
    return credited
      ? []
      : [{ rule: "photo-without-credit" as const, severity: "warn" as const, block: index, details: {} }];
  }),
);
