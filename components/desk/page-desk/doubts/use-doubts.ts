"use client";

import type { Editor } from "@tiptap/react";
import { useMemo, useRef, useState } from "react";
import type { Refused } from "@/components/desk/use-action";
import { otherChoice } from "@/editor/commands/other-choice";
import type { Span } from "@/engine/types";
import { keyOf, listDoubts } from "@/newsroom/doubt/list-doubts";
import type { AcceptedOnDesk, Doubt } from "@/newsroom/doubt/types";
import type { PageForDesk } from "@/newsroom/page/types";
import type { SplitPreview } from "../../split/split-preview";
import type { DeskView } from "../use-desk-view";
import { useStable } from "../use-stable";
import { lineFrom, showDoubt } from "./show-doubt";
import { useAccepted } from "./use-accepted";

/** A doubt that someone took away, and who; null where the account is gone. */
export interface AcceptedDoubt extends Doubt {
  acceptedBy: string | null;
}

/** The doubts of a page as its desk shows them, and what is done about them. */
export interface Doubts {
  /** `looking` until this browser has split the text, `failed` where it cannot. */
  state: "looking" | "failed" | "ready";
  /** The least certain first. */
  open: readonly Doubt[];
  accepted: readonly AcceptedDoubt[];
  /** The one at hand: where one is walking, and what follows it when it is gone. */
  current: Doubt | null;
  /** What of the source is lit for it, while the cursor is in the block at `pos`. */
  lit: { pos: number | null; span: Span } | null;
  /** Grows with each wish that the focus go to the one at hand. */
  asked: number;
  /** Whether such a wish is open; it is met by asking. */
  takeAsked: () => boolean;
  refusal: Refused | undefined;
  visit: (doubt: Doubt) => void;
  /** To the one at hand, or word that there is none. */
  resume: () => void;
  /** To the next one (1) or the one before (-1), round and round. */
  walk: (step: 1 | -1) => void;
  accept: () => void;
  withdraw: (doubt: Doubt) => void;
  /** Does what the engine would have done otherwise with the one at hand. */
  choose: () => void;
  /** Whether that is one correction; a place that needs more is corrected by hand. */
  canChoose: boolean;
}

/** Where one is in the list: at a doubt, and at which place, for when it is gone. */
interface Here {
  key: string;
  index: number;
}

/** Draws up what is in doubt whenever the panes follow the document, which is not while someone types. */
export function useDoubts({
  page,
  opened,
  userName,
  editor,
  view,
  split,
}: {
  page: PageForDesk;
  opened: readonly AcceptedOnDesk[];
  userName: string;
  editor: Editor;
  view: DeskView | null;
  split: { preview: SplitPreview | null; isCurrent: boolean };
}): Doubts {
  const source = page.source?.text ?? "";
  const { accepted, refusal, accept, withdraw } = useAccepted({
    pageId: page.id,
    sourceId: page.source?.id,
    opened,
    userName,
  });
  const [here, setHere] = useState<Here | null>(null);
  const [lit, setLit] = useState<Doubts["lit"]>(null);
  const [asked, setAsked] = useState(0);
  const isAskOpen = useRef(false);
  const askFocus = () => {
    isAskOpen.current = true;
    setAsked((before) => before + 1);
  };

  const doc = view?.doc;
  const decisions = split.preview?.inDoubt;
  const all = useMemo(() => (doc && decisions ? listDoubts(decisions, doc) : []), [doc, decisions]);
  const lists = useMemo(
    () => ({
      open: all.filter((doubt) => !accepted.has(keyOf(doubt))),
      accepted: all.flatMap((doubt): AcceptedDoubt[] => {
        const acceptedBy = accepted.get(keyOf(doubt));
        return acceptedBy === undefined ? [] : [{ ...doubt, acceptedBy }];
      }),
    }),
    [all, accepted],
  );
  const { open } = lists;
  const index = indexOf(open, here);
  const current = open[index] ?? null;

  const visit = useStable((doubt: Doubt) => {
    setHere({ key: keyOf(doubt), index: Math.max(0, open.indexOf(doubt)) });
    setLit({ pos: showDoubt(editor, doubt, source), span: lineFrom(source, doubt.at) });
  });
  const walk = useStable((step: 1 | -1) => {
    askFocus();
    // One that was just corrected is gone: what stands in its place is the next.
    const isGone = here !== null && current !== null && keyOf(current) !== here.key;
    const to = here === null || (isGone && step > 0) ? index : index + step;
    const next = open.at(to % (open.length || 1));
    if (next) visit(next);
  });

  const resume = useStable(() => {
    askFocus();
    if (current) visit(current);
  });
  const acceptIt = useStable(() => {
    if (!current) return;
    const next = open[index + 1] ?? open[0];
    accept(current);
    askFocus();
    if (!next || next === current) return;
    visit(next);
    setHere({ key: keyOf(next), index: Math.max(0, open.indexOf(next) - 1) });
  });
  const withdrawIt = useStable(withdraw);
  // The cursor stays with what was corrected, so that one sees what became of it; from there on goes to the next.
  const choose = useStable(() => {
    if (!current) return;
    setHere({ key: keyOf(current), index });
    if (otherChoice(current, source)(editor.state, editor.view.dispatch, editor.view)) askFocus();
  });
  // A doubt is made anew whenever the page changed.
  const canChoose = useMemo(
    () => current !== null && otherChoice(current, source)(editor.state),
    [current, source, editor],
  );
  const takeAsked = useStable(() => {
    const isOpen = isAskOpen.current;
    isAskOpen.current = false;
    return isOpen;
  });

  const state = split.preview ? "ready" : split.isCurrent ? "failed" : "looking";
  // The same object for as long as nothing of it changes: the side pane is not drawn for a moving mouse.
  return useMemo(
    (): Doubts => ({
      ...lists,
      state,
      current,
      lit,
      asked,
      takeAsked,
      refusal,
      visit,
      resume,
      walk,
      accept: acceptIt,
      withdraw: withdrawIt,
      choose,
      canChoose,
    }),
    [
      lists,
      state,
      current,
      lit,
      asked,
      refusal,
      takeAsked,
      visit,
      resume,
      walk,
      acceptIt,
      withdrawIt,
      choose,
      canChoose,
    ],
  );
}

/** Where one is; at what took its place where it is gone; at the first where one has not begun. */
function indexOf(open: readonly Doubt[], here: Here | null): number {
  if (!here) return 0;
  const found = open.findIndex((doubt) => keyOf(doubt) === here.key);
  return found >= 0 ? found : Math.max(0, Math.min(here.index, open.length - 1));
}
