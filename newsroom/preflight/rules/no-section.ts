import { forEachArticle } from "./articles";

/** Every article belongs to a section. */
export const noSection = forEachArticle((article) =>
  article.attrs.sectionId === null ? [{ rule: "no-section", severity: "block", details: {} }] : [],
);
