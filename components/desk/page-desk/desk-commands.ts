"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { pageCommands } from "@/editor/commands/registry";
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
  run: () => void;
}

/** What the desk itself does beside corrections. */
export interface DeskMoves {
  submit: () => Promise<void>;
  canSubmit: boolean;
  saveNow: () => void;
  splitAgain: () => void;
  canSplitAgain: boolean;
  showPanel: (panel: "outline" | "tray" | "aside" | "checks") => void;
  doubts: DoubtMoves;
  toggleSource: () => void;
  toggleSide: () => void;
  /** Takes the article with the cursor over from who writes on it. */
  takeOver: () => void;
  canTakeOver: () => boolean;
  addPhoto: () => void;
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

/** The keys of the desk's own moves; corrections bring theirs. */
export const DESK_KEYS = {
  palette: "Mod-k",
  submit: "Mod-Enter",
  save: "Mod-s",
  splitAgain: "Mod-Shift-s",
  source: "Mod-Alt-[",
  side: "Mod-Alt-]",
  takeOver: "Mod-Shift-e",
  versions: "Mod-Shift-h",
  doubts: "Alt-k",
} as const;

/** Everything that can be done here, once: toolbar, menus and palette are made of this list. */
export function useDeskCommands(
  editor: Editor | null,
  editable: boolean,
  moves: DeskMoves,
): readonly DeskCommand[] {
  const t = useTranslations("commands");
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
      return {
        id,
        key,
        ...wordsOf(id),
        isEnabled: () => editable && !editor.isDestroyed && run(editor.state),
        run: () => {
          run(editor.state, editor.view.dispatch, editor.view);
          editor.view.focus();
        },
      };
    });
    const desk = (
      id:
        | "submit"
        | "save"
        | "splitAgain"
        | "photo"
        | "outline"
        | "tray"
        | "aside"
        | "checks"
        | "source"
        | "side"
        | "takeOver"
        | "versions"
        | "doubts"
        | "doubtNext"
        | "doubtBefore"
        | "doubtAccept"
        | "doubtChoose",
      key: string | null,
      run: () => void,
      isEnabled = () => true,
      group: "desk" | "doubt" = "desk",
    ): DeskCommand => ({
      id: `desk.${id}`,
      group,
      key,
      title: t(`desk.${id}`),
      short: t(`desk.${id}`),
      isEnabled,
      run,
    });
    return [
      ...corrections,
      desk("photo", null, moves.addPhoto, () => editable),
      desk(
        "submit",
        DESK_KEYS.submit,
        () => void moves.submit(),
        () => moves.canSubmit,
      ),
      desk("save", DESK_KEYS.save, moves.saveNow),
      desk("takeOver", DESK_KEYS.takeOver, moves.takeOver, moves.canTakeOver),
      desk("splitAgain", DESK_KEYS.splitAgain, moves.splitAgain, () => moves.canSplitAgain),
      desk("outline", null, () => moves.showPanel("outline")),
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
  }, [editor, editable, moves, t, blocks, reasons]);
}
