"use client";

import type { Editor } from "@tiptap/react";
import { useEffect, useState } from "react";
import type { DeskCommand } from "./desk-commands";

/** Milliseconds: asking every command what it can do waits for the hands to rest. */
const REST = 60;

/** The ids of the commands that can be done where the cursor is. */
export function useEnabled(editor: Editor, commands: readonly DeskCommand[]): ReadonlySet<string> {
  const [enabled, setEnabled] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      if (editor.isDestroyed) return;
      const next = new Set(commands.filter((command) => command.isEnabled()).map(({ id }) => id));
      setEnabled((before) =>
        before.size === next.size && [...before].every((id) => next.has(id)) ? before : next,
      );
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(ask, REST);
    };
    soon();
    editor.on("transaction", soon);
    return () => {
      clearTimeout(timer);
      editor.off("transaction", soon);
    };
  }, [editor, commands]);

  return enabled;
}
