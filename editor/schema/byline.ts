import { mergeAttributes, Node } from "@tiptap/core";
import { spansAttribute } from "./spans-attribute";

/** 署名 on a line of its own: 本报记者 张三. A lead such as 本报讯（记者 陈凯） stays in its paragraph. */
export const Byline = Node.create({
  name: "byline",
  group: "block",
  content: "text*",
  marks: "",
  defining: true,
  selectable: false,
  addAttributes: () => ({ spans: spansAttribute }),
  parseHTML: () => [{ tag: "p[data-role=byline]" }],
  renderHTML: ({ HTMLAttributes }) => ["p", mergeAttributes(HTMLAttributes, { "data-role": "byline" }), 0],
});
