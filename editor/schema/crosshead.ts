import { mergeAttributes, Node } from "@tiptap/core";
import { spansAttribute } from "./spans-attribute";

/** 小标题: a title inside the body. */
export const Crosshead = Node.create({
  name: "crosshead",
  group: "block",
  content: "text*",
  marks: "",
  defining: true,
  selectable: false,
  addAttributes: () => ({ spans: spansAttribute }),
  parseHTML: () => [{ tag: "h3[data-role=crosshead]" }],
  renderHTML: ({ HTMLAttributes }) => [
    "h3",
    mergeAttributes(HTMLAttributes, { "data-role": "crosshead" }),
    0,
  ],
});
