import { redo, undo } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import { DISCARD_REASONS } from "@/editor/schema/label";
import { BLOCK_ROLES } from "@/engine/types";
import { closeUpSpaces } from "./close-up-spaces";
import { discard } from "./discard";
import { giveTitle } from "./give-title";
import { joinWithNext } from "./join-with-next";
import { mergeArticle } from "./merge-article";
import { moveArticle } from "./move-article";
import { moveBlock } from "./move-block";
import { newArticleFromSelection } from "./new-article-from-selection";
import { takeBack } from "./put-back";
import { sendToArticle } from "./send-to-article";
import { setRole } from "./set-role";
import { splitArticle } from "./split-article";
import { splitBlock } from "./split-block";

/** A correction that an editor can make. Its title is looked up by `id` in the interface's messages. */
export interface PageCommand {
  id: string;
  /** In ProseMirror's notation (`Mod` is ⌘ on a Mac, Ctrl elsewhere); null where only the palette and toolbar have it. */
  key: string | null;
  run: Command;
}

/** So many articles can be sent to by a command; no page is known to have more. */
const MOST_ARTICLES = 24;

/**
 * Every correction, once: keymap, toolbar and palette are made of this list. `run(state)` without a dispatch says whether
 * it can be done here.
 */
export const pageCommands: readonly PageCommand[] = [
  { id: "splitArticle", key: "Alt-Enter", run: splitArticle },
  { id: "mergeArticle.above", key: "Alt-m", run: mergeArticle("above") },
  { id: "mergeArticle.below", key: "Alt-Shift-m", run: mergeArticle("below") },
  { id: "newArticleFromSelection", key: "Alt-n", run: newArticleFromSelection },
  ...Array.from({ length: MOST_ARTICLES }, (_, index) => index + 1).map((number) => ({
    id: `sendToArticle.${number}`,
    key: number <= 9 ? `Alt-${number}` : null,
    run: sendToArticle(number),
  })),
  { id: "giveTitle.above", key: "Alt-t", run: giveTitle("above") },
  { id: "giveTitle.below", key: "Alt-Shift-t", run: giveTitle("below") },
  ...BLOCK_ROLES.map((role, index) => ({
    id: `setRole.${role}`,
    key: `Mod-Alt-${index + 1}`,
    run: setRole(role),
  })),
  { id: "splitBlock", key: "Enter", run: splitBlock },
  { id: "joinWithNext", key: "Alt-j", run: joinWithNext },
  { id: "closeUpSpaces", key: "Alt-c", run: closeUpSpaces },
  { id: "moveBlock.up", key: "Alt-ArrowUp", run: moveBlock("up") },
  { id: "moveBlock.down", key: "Alt-ArrowDown", run: moveBlock("down") },
  { id: "moveArticle.up", key: "Alt-Shift-ArrowUp", run: moveArticle("up") },
  { id: "moveArticle.down", key: "Alt-Shift-ArrowDown", run: moveArticle("down") },
  ...DISCARD_REASONS.map((reason) => ({
    id: `discard.${reason}`,
    key: reason === "other" ? "Mod-Alt-0" : null,
    run: discard(reason),
  })),
  { id: "takeBack", key: "Alt-z", run: takeBack },
  { id: "undo", key: "Mod-z", run: undo },
  { id: "redo", key: "Mod-Shift-z", run: redo },
];
