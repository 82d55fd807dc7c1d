import { Extension } from "@tiptap/core";
import { chainCommands } from "@tiptap/pm/commands";
import { redo } from "@tiptap/pm/history";
import { keymap } from "@tiptap/pm/keymap";
import type { Command, EditorState, Plugin } from "@tiptap/pm/state";
import { dropEmptyArticle, keepPhotoFromBackspace, keepPhotoFromDelete } from "@/editor/commands/guards";
import { pageCommands } from "@/editor/commands/registry";

/** Hears of a correction whose key was pressed where it cannot be done. */
export type OnRefused = (id: string, state: EditorState) => void;

/** Enter goes on to the editor's own keys where a block cannot be split; every other key is the desk's alone. */
const refusing =
  (id: string, run: Command, onRefused: OnRefused): Command =>
  (state, dispatch, view) => {
    if (run(state, dispatch, view)) return true;
    onRefused(id, state);
    return id !== "splitBlock";
  };

/** The keys of the page desk as a plain plugin. */
export function pageKeymap(onRefused: OnRefused): Plugin {
  const keys = pageCommands.flatMap(({ id, key, run }) =>
    key === null ? [] : [[key, refusing(id, run, onRefused)] as const],
  );
  return keymap({
    ...Object.fromEntries(keys),
    "Mod-y": refusing("redo", redo, onRefused),
    Backspace: chainCommands(keepPhotoFromBackspace, dropEmptyArticle),
    Delete: keepPhotoFromDelete,
  });
}

declare module "@tiptap/core" {
  interface Storage {
    pageKeys: { onRefused: OnRefused };
  }
}

/** The keys of the page desk, before TipTap's own. Who wants to hear of refusals puts it into the storage. */
export const PageKeys = Extension.create<object, { onRefused: OnRefused }>({
  name: "pageKeys",
  priority: 1000,
  addStorage: () => ({ onRefused: () => {} }),
  addProseMirrorPlugins() {
    return [pageKeymap((id, state) => this.storage.onRefused(id, state))];
  },
});
