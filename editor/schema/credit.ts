import { mergeAttributes, Node } from "@tiptap/core";
import { spansAttribute } from "./spans-attribute";

/** 摄影: who took the photo of the caption before it. */
export const Credit = Node.create({
  name: "credit",
  group: "block",
  content: "text*",
  marks: "",
  defining: true,
  selectable: false,
  addAttributes: () => ({ spans: spansAttribute }),
  parseHTML: () => [{ tag: "p[data-role=credit]" }],
  renderHTML: ({ HTMLAttributes }) => ["p", mergeAttributes(HTMLAttributes, { "data-role": "credit" }), 0],
});
