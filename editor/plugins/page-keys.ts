import { Extension } from "@tiptap/core";
import { chainCommands } from "@tiptap/pm/commands";
import { redo } from "@tiptap/pm/history";
import { keymap } from "@tiptap/pm/keymap";
import type { Plugin } from "@tiptap/pm/state";
import { dropEmptyArticle, keepPhotoFromBackspace, keepPhotoFromDelete } from "@/editor/commands/guards";
import { pageCommands } from "@/editor/commands/registry";

/** The keys of the page desk as a plain plugin. */
export function pageKeymap(): Plugin {
  const keys = pageCommands.flatMap(({ key, run }) => (key === null ? [] : [[key, run] as const]));
  return keymap({
    ...Object.fromEntries(keys),
    "Mod-y": redo,
    Backspace: chainCommands(keepPhotoFromBackspace, dropEmptyArticle),
    Delete: keepPhotoFromDelete,
  });
}

/** The keys of the page desk, before TipTap's own. */
export const PageKeys = Extension.create({
  name: "pageKeys",
  priority: 1000,
  addProseMirrorPlugins: () => [pageKeymap()],
});
