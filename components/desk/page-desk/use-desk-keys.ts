"use client";

import { useEffect } from "react";
import type { DeskCommand } from "./desk-commands";
import { DESK_KEYS } from "./desk-commands";
import { isMac } from "./key-names";

/** Corrections that are not bound to a place in the document: what a panel did is undone from the panel too. */
const EVERYWHERE: ReadonlySet<string> = new Set(["undo", "redo"]);

/** Where a letter means a letter: in a text, and in lists that are searched by typing. */
const isTyping = ({ target }: KeyboardEvent) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select, [role^=menu]"));

/** The desk's own keys, wherever on it one is. Corrections have theirs in the document. */
export function useDeskKeys(
  commands: readonly DeskCommand[],
  onPalette: () => void,
  /** Whether the document takes no keys: then the desk says so of corrections too. */
  isLocked: boolean,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const command = commands.find(
        ({ id, group, key }) =>
          key !== null &&
          isKey(event, key) &&
          (group === "desk" ||
            ((group === "doubt" || EVERYWHERE.has(id)) && !isTyping(event)) ||
            (isLocked && key.includes("-") && !isTyping(event))),
      );
      const run = isKey(event, DESK_KEYS.palette) ? onPalette : command?.run;
      // Asked last: looking through the page for an open dialog at every key would be felt.
      if (!run || document.querySelector("dialog:modal")) return;
      event.preventDefault();
      run();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [commands, onPalette, isLocked]);
}

/** Where they stand on the keyboard: with Option a Mac types other characters there. */
const PLACES: Record<string, string> = { BracketLeft: "[", BracketRight: "]", Backslash: "\\" };

function isKey(event: KeyboardEvent, key: string): boolean {
  const parts = key.split("-");
  const name = parts.at(-1)?.toLowerCase();
  const mod = isMac() ? event.metaKey : event.ctrlKey;
  // With Alt a Mac types another character than the one on the key.
  const isNamed =
    event.key.toLowerCase() === name ||
    (event.altKey && (event.code.toLowerCase() === `key${name}` || PLACES[event.code] === name));
  return (
    isNamed &&
    mod === parts.includes("Mod") &&
    event.altKey === parts.includes("Alt") &&
    event.shiftKey === parts.includes("Shift")
  );
}
