"use client";

import type { Command } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { useMemo, useRef, useState } from "react";
import { endSearch, goToMatch, lookFor } from "@/editor/commands/find-and-replace";
import { foundIn } from "@/editor/plugins/find";

/** What stands in the bar of 查找替换; kept while the desk is open. */
export interface FindWords {
  text: string;
  replacement: string;
  exactWidth: boolean;
  exactCase: boolean;
  /** In the article with the cursor alone. */
  inArticle: boolean;
}

export interface FindMoves {
  /** How often it was asked for since it was closed; 0: closed. */
  asked: number;
  /** What stood in the bar last, or what was selected when it was opened. */
  words: FindWords;
  keep: (words: FindWords) => void;
  /** Opens the bar, or goes back to it. */
  open: () => void;
  /** Goes to a match, and opens the bar where nothing is looked for. */
  go: (direction: "next" | "previous") => void;
  /** Closes the bar and puts the cursor on the match. */
  close: () => void;
}

const EMPTY: FindWords = { text: "", replacement: "", exactWidth: false, exactCase: false, inArticle: false };

/** Finding on the page, from wherever on the desk it is asked for. */
export function useFind(editor: Editor): FindMoves {
  const [asked, setAsked] = useState(0);
  const words = useRef(EMPTY);
  const moves = useMemo(() => {
    const run = (command: Command) => command(editor.state, editor.view.dispatch);
    const open = () => {
      const text = selectedText(editor);
      if (text) words.current = { ...words.current, text };
      setAsked((before) => before + 1);
    };
    return {
      keep: (next: FindWords) => {
        words.current = next;
      },
      open,
      go: (direction: "next" | "previous") => {
        if (!foundIn(editor.state).search) return open();
        run(goToMatch(direction));
        showMatch(editor);
      },
      close: () => {
        // The focus goes first: without it ProseMirror neither scrolls nor shows the selection.
        editor.view.focus();
        if (!run(endSearch)) run(lookFor(null));
        setAsked(0);
      },
    };
  }, [editor]);
  return { asked, words: words.current, ...moves };
}

/** Shows the match that is looked at, without taking the focus. */
export const showMatch = ({ view }: Editor): void =>
  view.dom.querySelector(".find-match.is-current")?.scrollIntoView({ block: "nearest" });

/** What is selected within one block; "" for none, or more than one would look for. */
function selectedText({ state: { doc, selection } }: Editor): string {
  const { $from, $to, from, to } = selection;
  return $from.sameParent($to) && to - from <= 100 ? doc.textBetween(from, to) : "";
}
