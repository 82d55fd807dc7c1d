import type { Command } from "@tiptap/pm/state";
import { asOneEvent } from "./event";

/** Gives an article, named by its id or by its place on the page (from 0), its section; null takes it away. */
export const setSection =
  (article: string | number, sectionId: string | null): Command =>
  (state, dispatch) => {
    const { doc, tr } = state;
    let found = false;
    doc.forEach((node, pos, index) => {
      if (node.type.name !== "article" || (index !== article && node.attrs.id !== article)) return;
      if (node.attrs.sectionId === sectionId) return;
      found = true;
      tr.setNodeAttribute(pos, "sectionId", sectionId);
    });
    if (found) dispatch?.(asOneEvent(tr));
    return found;
  };
