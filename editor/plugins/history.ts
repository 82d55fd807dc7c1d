import { Extension } from "@tiptap/core";
import { history } from "@tiptap/pm/history";

/** Undo and redo over the whole page, articles and ledger included. */
export const History = Extension.create({
  name: "history",
  addProseMirrorPlugins: () => [history({ depth: 1000 })],
});
