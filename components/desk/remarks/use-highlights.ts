"use client";

import { useEffect } from "react";
import { type ChosenWords, rangeOf } from "./words-on-screen";

/** The name of the highlight in app/globals.css. */
const NAME = "remark";

/** Lights words on the screen for as long as they are given. A browser that cannot does without: the list names them too. */
export function useHighlights(words: readonly ChosenWords[]): void {
  useEffect(() => {
    if (!("highlights" in CSS)) return;
    const ranges = words.map(rangeOf).filter((range) => range !== null);
    CSS.highlights.set(NAME, new Highlight(...ranges));
    return () => {
      CSS.highlights.delete(NAME);
    };
  }, [words]);
}
