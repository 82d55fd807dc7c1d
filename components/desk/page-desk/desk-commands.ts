"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { pageCommands } from "@/editor/commands/registry";
import { whyNot } from "@/editor/commands/why-not";
import { DISCARD_REASONS } from "@/editor/schema/label";
import { BLOCK_ROLES } from "@/engine/types";
import { articleSign } from "../article-sign";

/** Something that can be done at the page desk: a correction, or a move of the desk itself. */
export interface DeskCommand {
  id: string;
  /** Where it stands in menus; the palette has all. */
  group: "edit" | "role" | "send" | "discard" | "desk" | "doubt";
  /** As the palette and tooltips say it. */
  title: string;
  /** As the toolbar and menus say it. */
  short: string;
  /** In ProseMirror's notation; null where it has none. */
  key: string | null;
  isEnabled: () => boolean;
  /** Why it cannot be done now, in a sentence; "" where it can, or where there is no more to say. */
  whyNot: () => string;
  /** Does it; where it cannot be done, says why. */
  run: () => void;
}

/** What the desk itself does beside corrections. */
export interface DeskMoves {
  submit: () => Promise<void>;
  canSubmit: boolean;
  saveNow: () => void;
  splitAgain: () => void;
  canSplitAgain: boolean;
  showPanel: (panel: "outline" | "photos" | "tray" | "aside" | "checks") => void;
  doubts: DoubtMoves;
  toggleSource: () => void;
  toggleSide: () => void;
  /** Takes the article with the cursor over from who writes on it. */
  takeOver: () => void;
  canTakeOver: () => boolean;
  addPhoto: () => void;
  openFind: () => void;
  /** Null where nothing was pasted. */
  toggleChanges: (() => void) | null;
  goToMatch: (direction: "next" | "previous") => void;
  showVersions: () => void;
}

/** Going through what is in doubt, from wherever on the desk one is. */
export interface DoubtMoves {
  /** From the text to the doubt at hand, and back. */
  toggle: () => void;
  walk: (step: 1 | -1) => void;
  accept: () => void;
  choose: () => void;
  isAny: () => boolean;
  canChoose: () => boolean;
}

/** The corrections that go by their own names; the others by a role, an article, a reason. */
type EditCommandId =
  | "splitArticle"
  | "mergeArticle.above"
  | "mergeArticle.below"
  | "newArticleFromSelection"
  | "giveTitle.above"
  | "giveTitle.below"
  | "splitBlock"
  | "joinWithNext"
  | "closeUpSpaces"
  | "moveBlock.up"
  | "moveBlock.down"
  | "moveArticle.up"
  | "moveArticle.down"
  | "takeBack"
  | "undo"
  | "redo";

/** Why a move of the desk itself cannot be made. */
type DeskObstacle = "locked" | "noSource" | "noReview" | "noDoubt" | "notTaken" | "noSplitAgain";

type DeskMoveId =
  | "submit"
  | "save"
  | "splitAgain"
  | "photo"
  | "find"
  | "findNext"
  | "findPrevious"
  | "changes"
  | "takeOver"
  | "versions"
  | "doubts"
  | "doubtNext"
  | "doubtBefore"
  | "doubtAccept"
  | "doubtChoose"
  | "outline"
  | "photos"
  | "tray"
  | "aside"
  | "checks"
  | "source"
  | "side";

/** The keys of the desk's own moves; corrections bring theirs. */
export const DESK_KEYS = {
  palette: "Mod-k",
  submit: "Mod-Enter",
  save: "Mod-s",
  splitAgain: "Mod-Shift-s",
  source: "Mod-Alt-[",
  side: "Mod-Alt-]",
  changes: "Mod-Alt-\\",
  find: "Mod-f",
  findNext: "F3",
  findPrevious: "Shift-F3",
  takeOver: "Mod-Shift-e",
  versions: "Mod-Shift-h",
  doubts: "Alt-k",
} as const;

/** Everything that can be done here, once: toolbar, menus and palette are made of this list. */
export function useDeskCommands(
  editor: Editor | null,
  editable: boolean,
  moves: DeskMoves,
  say: (sentence: string) => void,
): readonly DeskCommand[] {
  const t = useTranslations("commands");
  const reasonsNot = useTranslations("whyNot");
  const blocks = useTranslations("blocks");
  const reasons = useTranslations("ledger.reasons");

  return useMemo(() => {
    if (!editor) return [];
    const wordsOf = (id: string): Pick<DeskCommand, "group" | "title" | "short"> => {
      const [kind, detail = ""] = id.split(".");
      const role = kind === "setRole" && BLOCK_ROLES.find((name) => name === detail);
      if (role) return { group: "role", title: t("setRole", { role: blocks(role) }), short: blocks(role) };
      if (kind === "sendToArticle") {
        const article = articleSign(Number(detail));
        return { group: "send", title: t("sendToArticle", { article }), short: t("toArticle", { article }) };
      }
      const reason = kind === "discard" && DISCARD_REASONS.find((name) => name === detail);
      if (reason) {
        const name = reasons(reason);
        return { group: "discard", title: t("discard", { reason: name }), short: name };
      }
      const key = id as EditCommandId;
      return { group: "edit", title: t(`edit.${key}.title`), short: t(`edit.${key}.short`) };
    };
    const corrections = pageCommands.map(({ id, key, run }): DeskCommand => {
      const why = () => {
        const obstacle = editable ? whyNot(id, editor.state) : "locked";
        return obstacle ? reasonsNot(obstacle) : "";
      };
      return {
        id,
        key,
        ...wordsOf(id),
        isEnabled: () => editable && !editor.isDestroyed && run(editor.state),
        whyNot: why,
        run: () => {
          const obstacle = why();
          if (obstacle) say(obstacle);
          else run(editor.state, editor.view.dispatch, editor.view);
          editor.view.focus();
        },
      };
    });
    const desk = (
      id: DeskMoveId,
      key: string | null,
      run: () => void,
      isEnabled = () => true,
      group: "desk" | "doubt" = "desk",
      obstacle: DeskObstacle = group === "doubt" ? "noDoubt" : "locked",
    ): DeskCommand => ({
      id: `desk.${id}`,
      group,
      key,
      title: t(`desk.${id}`),
      short: id === "find" ? t("findShort") : t(`desk.${id}`),
      isEnabled,
      whyNot: () => (isEnabled() ? "" : reasonsNot(obstacle)),
      run: () => (isEnabled() ? run() : say(reasonsNot(obstacle))),
    });
    return [
      ...corrections,
      desk("photo", null, moves.addPhoto, () => editable),
      desk("find", DESK_KEYS.find, moves.openFind),
      desk("findNext", DESK_KEYS.findNext, () => moves.goToMatch("next")),
      desk("findPrevious", DESK_KEYS.findPrevious, () => moves.goToMatch("previous")),
      desk(
        "submit",
        DESK_KEYS.submit,
        () => void moves.submit(),
        () => moves.canSubmit,
        "desk",
        "noReview",
      ),
      desk("save", DESK_KEYS.save, moves.saveNow),
      desk(
        "changes",
        DESK_KEYS.changes,
        () => moves.toggleChanges?.(),
        () => moves.toggleChanges !== null,
        "desk",
        "noSource",
      ),
      desk("takeOver", DESK_KEYS.takeOver, moves.takeOver, moves.canTakeOver, "desk", "notTaken"),
      desk(
        "splitAgain",
        DESK_KEYS.splitAgain,
        moves.splitAgain,
        () => moves.canSplitAgain,
        "desk",
        "noSplitAgain",
      ),
      desk("outline", null, () => moves.showPanel("outline")),
      desk("photos", null, () => moves.showPanel("photos")),
      desk("tray", null, () => moves.showPanel("tray")),
      desk("aside", null, () => moves.showPanel("aside")),
      desk("checks", null, () => moves.showPanel("checks")),
      desk("source", DESK_KEYS.source, moves.toggleSource),
      desk("side", DESK_KEYS.side, moves.toggleSide),
      desk("versions", DESK_KEYS.versions, moves.showVersions),
      desk("doubts", DESK_KEYS.doubts, moves.doubts.toggle),
      desk("doubtNext", "j", () => moves.doubts.walk(1), moves.doubts.isAny, "doubt"),
      desk("doubtBefore", "k", () => moves.doubts.walk(-1), moves.doubts.isAny, "doubt"),
      desk("doubtAccept", null, moves.doubts.accept, () => editable && moves.doubts.isAny()),
      desk("doubtChoose", null, moves.doubts.choose, () => editable && moves.doubts.canChoose()),
    ];
  }, [editor, editable, moves, say, t, reasonsNot, blocks, reasons]);
}
