import { mergeAttributes, Node } from "@tiptap/core";
import { isUuid, uuidOrNull } from "./identifier";

/**
 * 稿件: one article, a row of the database. Its border is crossed by commands alone: Backspace at its start or Delete at
 * its end does nothing, so no article swallows its neighbour by a slip of the finger.
 */
export const Article = Node.create({
  name: "article",
  content: "block+",
  isolating: true,
  defining: true,
  selectable: false,
  addAttributes: () => ({
    /** A UUID; "" only in a node that ProseMirror has just made to fill a gap, until upkeep names it. */
    id: {
      default: "",
      validate: "string",
      parseHTML: (element) => {
        const id = element.getAttribute("data-article-id");
        return isUuid(id) ? id : "";
      },
      renderHTML: ({ id }) => ({ "data-article-id": id }),
    },
    sectionId: {
      default: null,
      validate: uuidOrNull,
      parseHTML: (element) => {
        const id = element.getAttribute("data-section-id");
        return isUuid(id) ? id : null;
      },
      renderHTML: ({ sectionId }) => (isUuid(sectionId) ? { "data-section-id": sectionId } : {}),
    },
  }),
  parseHTML: () => [{ tag: "article[data-article-id]" }],
  renderHTML: ({ HTMLAttributes }) => ["article", mergeAttributes(HTMLAttributes), 0],
});
