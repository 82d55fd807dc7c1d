"use client";

import type { Editor } from "@tiptap/react";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { PageSaver } from "../saving/page-saver";
import { DeskPresence, type PresenceSnapshot } from "./desk-presence";

/** Lets this desk's heart beat for as long as the screen is open. Null until then. */
export function usePresence(
  editor: Editor,
  saver: PageSaver,
  pageId: string,
  userId: string,
): DeskPresence | null {
  const [presence, setPresence] = useState<DeskPresence | null>(null);
  useEffect(() => {
    const opened = new DeskPresence(editor, saver, pageId, userId);
    setPresence(opened);
    return () => opened.end();
  }, [editor, saver, pageId, userId]);
  return presence;
}

const NOBODY: PresenceSnapshot = { people: [], held: new Map(), refused: [], takeOver: "none" };
const never = () => () => {};

/** One part of what the desk knows of the others; who shows it is drawn again only when that part changes. */
export function useOthers<Part>(
  presence: DeskPresence | null,
  part: (snapshot: PresenceSnapshot) => Part,
): Part {
  const read = () => part(presence?.snapshot() ?? NOBODY);
  return useSyncExternalStore(presence?.subscribe ?? never, read, read);
}
