import { Extension } from "@tiptap/core";
import { DOMSerializer, type Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { NodeView } from "@tiptap/pm/view";
import { isSpans, printSpans } from "@/editor/schema/spans-attribute";

/**
 * ProseMirror draws a block anew when an attribute of it changes. Spans change with every deleted character, and a block that
 * is drawn anew under an input method loses its composition. So blocks take new spans without being drawn; anything
 * else about them that shows is drawn as ever.
 */
export /** The attributes that show, or travel along when the block is copied. */
const SHOWN = ["photoId", "alt", "focus", "leads", "reason"];

function stillBlocksPlugin(blockNames: readonly string[]): Plugin {
  return new Plugin({
    props: { nodeViews: Object.fromEntries(blockNames.map((name) => [name, stillBlock])) },
  });
}

function stillBlock(first: Node): NodeView {
  const spec = first.type.spec.toDOM?.(first) ?? ["p", 0];
  const { dom, contentDOM } = DOMSerializer.renderSpec(document, spec);
  let shown = first;
  return {
    dom,
    contentDOM,
    update(node) {
      const { spans } = node.attrs;
      if (node.type !== shown.type || SHOWN.some((name) => node.attrs[name] !== shown.attrs[name]))
        return false;
      if (spans !== shown.attrs.spans && dom instanceof Element && isSpans(spans)) {
        if (spans.length > 0) dom.setAttribute("data-spans", printSpans(spans));
        else dom.removeAttribute("data-spans");
      }
      shown = node;
      return true;
    },
  };
}

export const StillBlocks = Extension.create({
  name: "stillBlocks",
  addProseMirrorPlugins() {
    const blocks = Object.values(this.editor.schema.nodes).filter((type) => type.isTextblock);
    return [stillBlocksPlugin(blocks.map(({ name }) => name))];
  },
});
