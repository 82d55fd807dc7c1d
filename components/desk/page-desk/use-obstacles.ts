"use client";

import type { Editor } from "@tiptap/react";
import { useEffect, useState } from "react";
import type { DeskCommand } from "./desk-commands";

/** Milliseconds: asking every command what it can do waits for the hands to rest. */
const REST = 60;

/** The commands that cannot be done where the cursor is, by id, each with the sentence that says why. */
export function useObstacles(editor: Editor, commands: readonly DeskCommand[]): ReadonlyMap<string, string> {
  const [obstacles, setObstacles] = useState<ReadonlyMap<string, string>>(new Map());

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      if (editor.isDestroyed) return;
      const next = new Map(
        commands.filter((command) => !command.isEnabled()).map(({ id, whyNot }) => [id, whyNot()]),
      );
      setObstacles((before) =>
        before.size === next.size && [...next].every(([id, why]) => before.get(id) === why) ? before : next,
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

  return obstacles;
}
