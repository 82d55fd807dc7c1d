import { mergeAttributes, Node } from "@tiptap/core";
import { spansAttribute } from "./spans-attribute";

/**
 * A paragraph of the body, and what every block of foreign HTML becomes: the words of a Word, WPS or WeChat text come in,
 * its headings, tables and styles do not.
 */
export const Paragraph = Node.create({
  name: "paragraph",
  group: "block",
  content: "text*",
  marks: "",
  selectable: false,
  addAttributes: () => ({ spans: spansAttribute }),
  parseHTML: () => [
    { tag: "p[data-role=paragraph]" },
    ...["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th"].map((tag) => ({ tag, priority: 10 })),
  ],
  renderHTML: ({ HTMLAttributes }) => ["p", mergeAttributes(HTMLAttributes, { "data-role": "paragraph" }), 0],
});
