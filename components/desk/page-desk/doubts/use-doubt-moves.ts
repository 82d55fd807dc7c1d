"use client";

import type { Editor } from "@tiptap/react";
import { useMemo } from "react";
import type { DoubtMoves } from "../desk-commands";
import { useStable } from "../use-stable";
import type { Doubts } from "./use-doubts";

/** What keys and palette do about doubts. The same object for as long as the desk is open. */
export function useDoubtMoves(
  { current, resume, walk, accept, choose, canChoose }: Doubts,
  editor: Editor,
  onShow: (panel: "outline") => void,
): DoubtMoves {
  const mayChoose = useStable(() => canChoose);
  const isAny = useStable(() => current !== null);
  const walkThere = useStable((step: 1 | -1) => {
    onShow("outline");
    walk(step);
  });
  const toggle = useStable(() => {
    if (document.activeElement?.closest("[data-doubts]")) return editor.view.focus();
    onShow("outline");
    resume();
  });
  return useMemo(
    () => ({ toggle, walk: walkThere, accept, choose, isAny, canChoose: mayChoose }),
    [toggle, walkThere, accept, choose, isAny, mayChoose],
  );
}
