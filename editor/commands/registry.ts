import { redo, undo } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import { BLOCK_ROLES } from "@/engine/types";
import { mergeArticle } from "./merge-article";
import { moveArticle } from "./move-article";
import { moveBlock } from "./move-block";
import { setRole } from "./set-role";
import { splitArticle } from "./split-article";

/** A correction that an editor can make. Its title is looked up by `id` in the interface's messages. */
export interface PageCommand {
  id: string;
  /** In ProseMirror's notation (`Mod` is ⌘ on a Mac, Ctrl elsewhere); null where only the palette and toolbar have it. */
  key: string | null;
  run: Command;
}

/**
 * Every correction, once: keymap, toolbar and palette are made of this list. `run(state)` without a dispatch says whether
 * it can be done here.
 */
export const pageCommands: readonly PageCommand[] = [
  { id: "splitArticle", key: "Alt-Enter", run: splitArticle },
  { id: "mergeArticle.above", key: "Alt-m", run: mergeArticle("above") },
  { id: "mergeArticle.below", key: "Alt-Shift-m", run: mergeArticle("below") },
  ...BLOCK_ROLES.map((role, index) => ({
    id: `setRole.${role}`,
    key: `Mod-Alt-${index + 1}`,
    run: setRole(role),
  })),
  { id: "moveBlock.up", key: "Alt-ArrowUp", run: moveBlock("up") },
  { id: "moveBlock.down", key: "Alt-ArrowDown", run: moveBlock("down") },
  { id: "moveArticle.up", key: "Alt-Shift-ArrowUp", run: moveArticle("up") },
  { id: "moveArticle.down", key: "Alt-Shift-ArrowDown", run: moveArticle("down") },
  { id: "undo", key: "Mod-z", run: undo },
  { id: "redo", key: "Mod-Shift-z", run: redo },
];
