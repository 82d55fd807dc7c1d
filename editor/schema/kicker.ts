import { mergeAttributes, Node } from "@tiptap/core";
import { spansAttribute } from "./spans-attribute";

/** 引题: the line above the headline that says who, where or on what occasion. */
export const Kicker = Node.create({
  name: "kicker",
  group: "block",
  content: "text*",
  marks: "",
  defining: true,
  selectable: false,
  addAttributes: () => ({ spans: spansAttribute }),
  parseHTML: () => [{ tag: "p[data-role=kicker]" }],
  renderHTML: ({ HTMLAttributes }) => ["p", mergeAttributes(HTMLAttributes, { "data-role": "kicker" }), 0],
});
