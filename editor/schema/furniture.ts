import { mergeAttributes, Node } from "@tiptap/core";

/** What stands on the page but in no article. Always there, always last, so that discarding has somewhere to go. */
export const Furniture = Node.create({
  name: "furniture",
  content: "label*",
  isolating: true,
  defining: true,
  selectable: false,
  parseHTML: () => [{ tag: "aside[data-role=furniture]" }],
  renderHTML: ({ HTMLAttributes }) => [
    "aside",
    mergeAttributes(HTMLAttributes, { "data-role": "furniture" }),
    0,
  ],
});
