import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { newUuid } from "@/editor/schema/identifier";

/**
 * Keeps what the schema cannot say: a page has at least one article, and every article an id of its own. ProseMirror makes
 * nameless articles when it fills gaps, splitting and pasting copy ids, and selecting all and deleting leaves none. And at
 * most one photo leads an article: where several come together, the first.
 */
export function upkeepPlugin(): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, { doc, schema, tr }) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const { article } = schema.nodes;
      if (!article) return null;
      if (doc.childCount < 2) {
        const empty = article.createAndFill({ id: newUuid() });
        return empty && tr.insert(0, empty);
      }
      const ids = new Set<string>();
      doc.forEach((node, pos) => {
        if (node.type !== article) return;
        const id = String(node.attrs.id);
        const fresh = id !== "" && !ids.has(id) ? id : newUuid();
        if (fresh !== id) tr.setNodeAttribute(pos, "id", fresh);
        ids.add(fresh);
        let hasLeading = false;
        node.forEach((block, offset) => {
          if (!block.attrs.leads) return;
          if (hasLeading) tr.setNodeAttribute(pos + 1 + offset, "leads", false);
          hasLeading = true;
        });
      });
      return tr.docChanged ? tr : null;
    },
  });
}

export const Upkeep = Extension.create({
  name: "upkeep",
  addProseMirrorPlugins: () => [upkeepPlugin()],
});
