import { Node } from "@tiptap/core";

/** The document of one page: its articles in the reader's order, then the furniture. */
export const Page = Node.create({
  name: "doc",
  topNode: true,
  content: "article* furniture",
});

/** Plain text. There are no marks: what a block is, its role says. */
export const Text = Node.create({ name: "text", group: "inline" });
