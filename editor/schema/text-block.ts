import { mergeAttributes, Node } from "@tiptap/core";
import type { BlockRole } from "@/engine/types";
import { spansAttribute } from "./spans-attribute";

/** A block that is its text and where that stands in the source, and nothing else. `tag` is what it is in HTML. */
export const textBlock = (role: BlockRole, tag: "p" | "h2" | "h3" = "p") =>
  Node.create({
    name: role,
    group: "block",
    content: "text*",
    marks: "",
    defining: true,
    selectable: false,
    addAttributes: () => ({ spans: spansAttribute }),
    parseHTML: () => [{ tag: `${tag}[data-role=${role}]` }],
    renderHTML: ({ HTMLAttributes }) => [tag, mergeAttributes(HTMLAttributes, { "data-role": role }), 0],
  });
