import { Extension } from "@tiptap/core";
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";

const CONTROLS = /\p{Cc}+/gu;

/** A line break inside a paragraph (WeChat, web pages) parts paragraphs: the page has no lines of its own. */
export const partAtLineBreaks = (html: string): string => html.replace(/<br\b[^>]*>/gi, "<div></div>");

/**
 * What is pasted as it may stand on the page: no control characters; and where several blocks come in, no empty ones and no
 * indents made of spaces. (Styles, tables, scripts and marks do not come this far: the schema has none.)
 */
export function cleanSlice(slice: Slice): Slice {
  const blocks = slice.content.content;
  const several = blocks.length > 1 && blocks.every((block) => block.isTextblock);
  const kept = several
    ? blocks.filter((block) => block.textContent.trim() !== "" || block.attrs.photoId)
    : blocks;
  if (several && kept.length === 0) return Slice.empty;
  return new Slice(Fragment.from(kept.map((node) => clean(node, several))), slice.openStart, slice.openEnd);
}

function clean(node: Node, trimmed: boolean): Node {
  if (node.isText) return node;
  if (!node.isTextblock) return node.copy(Fragment.from(node.children.map((child) => clean(child, trimmed))));
  const text = node.textContent.replace(CONTROLS, " ").toWellFormed();
  const shown = trimmed ? text.trim() : text;
  if (shown === node.textContent) return node;
  return node.copy(shown === "" ? Fragment.empty : Fragment.from(node.type.schema.text(shown)));
}

export function cleanPastePlugin(): Plugin {
  return new Plugin({
    props: {
      transformPastedHTML: partAtLineBreaks,
      transformPasted: cleanSlice,
    },
  });
}

export const CleanPaste = Extension.create({
  name: "cleanPaste",
  addProseMirrorPlugins: () => [cleanPastePlugin()],
});
