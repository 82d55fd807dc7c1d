"use client";

import { useCallback, useEffect, useState } from "react";
import type { Refused } from "@/components/desk/use-action";
import type { Revision, RevisionLine } from "@/newsroom/revision/types";
import type { PageSaver } from "../saving/page-saver";
import { askForRevision, askForRevisions } from "./revision-requests";

/** Milliseconds that the list waits for what was typed a moment ago to be saved, so that it is in it. */
const SAVE_PATIENCE = 1_500;

/** What was typed a moment ago is on the server, or has been waited for long enough. */
export async function settled(saver: PageSaver): Promise<void> {
  await Promise.race([saver.saveNow(), new Promise((resolve) => setTimeout(resolve, SAVE_PATIENCE))]);
}

export interface RevisionsOnDesk {
  revisions: readonly RevisionLine[];
  hasMore: boolean;
  isLoading: boolean;
  refusal: Refused | undefined;
  loadMore: () => void;
}

/** The list of a page's revisions, as long as it is shown. */
export function useRevisions(pageId: string, saver: PageSaver): RevisionsOnDesk {
  const [revisions, setRevisions] = useState<readonly RevisionLine[]>([]);
  const [hasMore, setHasMore] = useState(false);
  const [isLoading, setLoading] = useState(true);
  const [refusal, setRefusal] = useState<Refused>();

  const load = useCallback(
    async (before?: number) => {
      setLoading(true);
      const answer = await askForRevisions(pageId, before);
      setLoading(false);
      setRefusal(answer.ok ? undefined : { ...answer, at: Date.now() });
      if (!answer.ok) return;
      setHasMore(answer.hasMore);
      setRevisions((known) => (before === undefined ? answer.revisions : [...known, ...answer.revisions]));
    },
    [pageId],
  );
  useEffect(() => {
    void settled(saver).then(() => load());
  }, [saver, load]);

  const oldest = revisions.at(-1)?.number;
  return {
    revisions,
    hasMore,
    isLoading,
    refusal,
    loadMore: useCallback(() => void load(oldest), [load, oldest]),
  };
}

/** One whole revision; undefined while it is read, and where none is wanted. A revision never changes: each is read once. */
export function useRevision(
  pageId: string,
  number: number | null,
): { revision: Revision | undefined; refusal: Refused | undefined } {
  const [read, setRead] = useState<ReadonlyMap<number, Revision>>(new Map());
  const [refusal, setRefusal] = useState<Refused>();
  const isKnown = number === null || read.has(number);

  useEffect(() => {
    if (number === null || isKnown) return;
    let isWanted = true;
    setRefusal(undefined);
    void askForRevision(pageId, number).then((answer) => {
      if (!isWanted) return;
      if (answer.ok) setRead((known) => new Map(known).set(number, answer.revision));
      else setRefusal({ ...answer, at: Date.now() });
    });
    return () => {
      isWanted = false;
    };
  }, [pageId, number, isKnown]);

  return { revision: number === null ? undefined : read.get(number), refusal };
}
