import { Extension } from "@tiptap/core";
import { DOMParser, Fragment, type Node, type Schema, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";

const CONTROLS = /\p{Cc}+/gu;

/** A line break inside a paragraph (WeChat, web pages) parts paragraphs: the page has no lines of its own. */
export const partAtLineBreaks = (html: string): string => html.replace(/<br\b[^>]*>/gi, "<div></div>");

const CHINESE = "[\\p{Script=Han}\\u3001-\\u303f\\uff01-\\uff60“”‘’…—·]";
const INLINE = "</?(?:a|b|strong|em|i|u|font|span|mark|small|ruby|o:p)\\b[^>]*>";
const BETWEEN_CHINESE = new RegExp(`(?<=${CHINESE})(?:\\s|${INLINE})+(?=(?:${INLINE})*${CHINESE})`, "gu");

/** Lines of the HTML itself, which Word breaks at any place, part no Chinese characters: as white space they would. */
export const joinHtmlLines = (html: string): string =>
  html.replace(BETWEEN_CHINESE, (between) =>
    between.replace(/(<[^>]*>)|[ \t]*\r?\n\s*/gu, (_whole, tag?: string) => tag ?? ""),
  );

/** Zero-width spaces, byte order marks and soft hyphens, as WeChat and web pages strew them. */
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]|&(?:#8203|#x200b|ZeroWidthSpace|shy);/giu;

/** Foreign HTML made ready for reading. What comes from a page desk is taken as it is. */
const readyHtml = (html: string): string =>
  html.includes("data-pm-slice") ? html : partAtLineBreaks(joinHtmlLines(html.replace(INVISIBLE, "")));

/**
 * What has words and is still no text: hidden things, buttons, pinyin over characters, what was deleted with changes
 * tracked, comments in the margin, and the letter that stands for a bullet in a font of signs.
 */
const NO_TEXT = [
  "[hidden]",
  "[style*='display:none' i]",
  "[style*='display: none' i]",
  "[style*='mso-hide:all' i]",
  "[style*='mso-element:comment' i]",
  ".MsoCommentReference",
  "[style*='Wingdings' i] [style*='mso-list:' i]",
  "[style*='Symbol' i] [style*='mso-list:' i]",
  "button",
  "select",
  "textarea",
  "svg",
  "iframe",
  "video",
  "audio",
  "template",
  "rt",
  "rp",
  "del",
];

const clipboardParser = (schema: Schema): DOMParser =>
  new DOMParser(schema, [
    ...NO_TEXT.map((tag) => ({ tag, ignore: true })),
    ...DOMParser.fromSchema(schema).rules,
  ]);

/** Two ideographic spaces or more at the start of a paragraph are its indent. */
const INDENT = /^[\u3000\u00a0]{2,}/u;

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
  const text = node.textContent.replace(CONTROLS, " ").replaceAll("\u00a0", " ").toWellFormed();
  const shown = trimmed ? text.trim() : text.replace(INDENT, "");
  if (shown === node.textContent) return node;
  return node.copy(shown === "" ? Fragment.empty : Fragment.from(node.type.schema.text(shown)));
}

export function cleanPastePlugin(schema: Schema): Plugin {
  return new Plugin({
    props: {
      clipboardParser: clipboardParser(schema),
      transformPastedHTML: readyHtml,
      transformPasted: cleanSlice,
    },
  });
}

export const CleanPaste = Extension.create({
  name: "cleanPaste",
  addProseMirrorPlugins() {
    return [cleanPastePlugin(this.editor.schema)];
  },
});
