"use client";

import { useEffect, useState } from "react";
import type { Profile } from "@/engine/profile";
import { MAX_TEXT_BYTES } from "@/newsroom/page/schema";
import type { SplitPreview } from "./split-preview";
import { Splitter } from "./splitter";

/** Milliseconds without a change until a text is split. */
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

  useEffect(() => () => splitter.end(), [splitter]);
  useEffect(() => {
    if (!isWorthSplitting(text)) return setShown(null);
    const timer = setTimeout(
      () => splitter.split({ text, profile }, (preview) => setShown({ text, preview })),
      REST,
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
