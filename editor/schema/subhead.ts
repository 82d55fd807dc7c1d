import { mergeAttributes, Node } from "@tiptap/core";
import { spansAttribute } from "./spans-attribute";

/** 副题: the line under the headline that says more. */
export const Subhead = Node.create({
  name: "subhead",
  group: "block",
  content: "text*",
  marks: "",
  defining: true,
  selectable: false,
  addAttributes: () => ({ spans: spansAttribute }),
  parseHTML: () => [{ tag: "p[data-role=subhead]" }],
  renderHTML: ({ HTMLAttributes }) => ["p", mergeAttributes(HTMLAttributes, { "data-role": "subhead" }), 0],
});
