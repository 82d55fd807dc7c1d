"use client";

import { useEffect, useRef, useState } from "react";
import type { Profile } from "@/engine/profile";
import { MAX_TEXT_BYTES } from "@/newsroom/page/schema";
import type { SplitPreview } from "./split-preview";
import { Splitter } from "./splitter";

/** Milliseconds without a change until a text that was split before is split again. */
const REST = 200;

/**
 * How a text will be split, worked out in this browser when typing rests, by the paper's habits where they are given;
 * null where there is nothing to show. While the text changes the last preview stays, and `isCurrent` is false until
 * that of the new text is there.
 */
export function useSplitPreview(
  text: string,
  profile?: Profile,
): { preview: SplitPreview | null; isCurrent: boolean } {
  const [shown, setShown] = useState<{ text: string; preview: SplitPreview | null } | null>(null);
  const [splitter] = useState(() => new Splitter());
  const hasSplit = useRef(false);

  useEffect(() => {
    // A text is pasted soon after the screen is there: the worker is loaded by then.
    splitter.start();
    return () => splitter.end();
  }, [splitter]);
  useEffect(() => {
    if (!isWorthSplitting(text)) return setShown(null);
    // The first text is one that was pasted; what changes after that is typed.
    const timer = setTimeout(
      () => {
        hasSplit.current = true;
        splitter.split({ text, profile }, (preview) => setShown({ text, preview }));
      },
      hasSplit.current ? REST : 0,
    );
    return () => {
      clearTimeout(timer);
      splitter.cancel();
    };
  }, [splitter, text, profile]);

  return { preview: shown?.preview ?? null, isCurrent: shown?.text === text };
}

/** Whether pasting could take it; a text has at least as many bytes as code units. */
const isWorthSplitting = (text: string) => text.length <= MAX_TEXT_BYTES && /\S/u.test(text);
