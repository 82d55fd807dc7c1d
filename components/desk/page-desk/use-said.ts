"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { whyNot } from "@/editor/commands/why-not";

/** A sentence that the desk says for a moment. `time` tells two sayings of the same sentence apart. */
export interface SaidOnce {
  sentence: string;
  time: number;
}

/** Milliseconds for which a sentence stands. */
const MOMENT = 5_000;

/** What the desk says in passing, such as why a correction cannot be done here; of keys in the document it hears itself. */
export function useSaid(editor: Editor): { said: SaidOnce | null; say: (sentence: string) => void } {
  const t = useTranslations("whyNot");
  const [said, setSaid] = useState<SaidOnce | null>(null);
  const say = useCallback((sentence: string) => setSaid({ sentence, time: Date.now() }), []);

  useEffect(() => {
    const { pageKeys } = editor.storage;
    pageKeys.onRefused = (id, state) => {
      const obstacle = whyNot(id, state);
      if (obstacle) say(t(obstacle));
    };
    return () => {
      pageKeys.onRefused = () => {};
    };
  }, [editor, say, t]);

  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(null), MOMENT);
    return () => clearTimeout(timer);
  }, [said]);

  return { said, say };
}
