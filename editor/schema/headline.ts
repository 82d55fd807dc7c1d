import { mergeAttributes, Node } from "@tiptap/core";
import { spansAttribute } from "./spans-attribute";

/** 主题: the line that readers find the article by. */
export const Headline = Node.create({
  name: "headline",
  group: "block",
  content: "text*",
  marks: "",
  defining: true,
  selectable: false,
  addAttributes: () => ({ spans: spansAttribute }),
  parseHTML: () => [{ tag: "h2[data-role=headline]" }],
  renderHTML: ({ HTMLAttributes }) => ["h2", mergeAttributes(HTMLAttributes, { "data-role": "headline" }), 0],
});
