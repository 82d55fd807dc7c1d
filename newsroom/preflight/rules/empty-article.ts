import { plainText } from "@/editor/document";
import { photoIdsOf } from "@/editor/photo-ids";
import { forEachArticle } from "./articles";

/** An article with neither words nor a photo is an oversight. */
export const emptyArticle = forEachArticle((article) =>
  plainText(article).trim() === "" && photoIdsOf(article).length === 0
    ? [{ rule: "empty-article", severity: "block", details: {} }]
    : [],
);
