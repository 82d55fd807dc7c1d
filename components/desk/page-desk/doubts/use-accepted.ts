"use client";

import { useState } from "react";
import { type Refused, useAction } from "@/components/desk/use-action";
import { acceptDecisionAction, withdrawAcceptanceAction } from "@/newsroom/doubt/actions";
import { keyOf } from "@/newsroom/doubt/list-doubts";
import type { AcceptedOnDesk, DecisionKey } from "@/newsroom/doubt/types";

/** Who accepted which decisions, by their keys; null where the account is gone. */
export type Acceptances = ReadonlyMap<string, string | null>;

export interface Accepting {
  accepted: Acceptances;
  refusal: Refused | undefined;
  accept: (decision: DecisionKey) => void;
  withdraw: (decision: DecisionKey) => void;
}

/**
 * What was accepted of the split of a source: as it stood when the page was opened, and what is done here since. It shows
 * at once, and is taken back where the server refuses it.
 */
export function useAccepted({
  pageId,
  sourceId,
  opened,
  userName,
}: {
  pageId: string;
  sourceId: string | undefined;
  opened: readonly AcceptedOnDesk[];
  userName: string;
}): Accepting {
  const [accepted, setAccepted] = useState<Acceptances>(
    () => new Map(opened.map((one) => [keyOf(one), one.acceptedBy])),
  );
  const accepting = useAction(acceptDecisionAction);
  const withdrawing = useAction(withdrawAcceptanceAction);

  const put = (key: string, by: string | null) => setAccepted((before) => new Map(before).set(key, by));
  const drop = (key: string) =>
    setAccepted((before) => new Map([...before].filter(([known]) => known !== key)));

  return {
    accepted,
    refusal: accepting.refusal ?? withdrawing.refusal,
    accept: ({ kind, at }) => {
      if (!sourceId) return;
      const key = keyOf({ kind, at });
      put(key, userName);
      accepting.start({ pageId, sourceId, kind, at }, undefined, () => drop(key));
    },
    withdraw: ({ kind, at }) => {
      if (!sourceId) return;
      const key = keyOf({ kind, at });
      const by = accepted.get(key) ?? null;
      drop(key);
      withdrawing.start({ pageId, sourceId, kind, at }, undefined, () => put(key, by));
    },
  };
}
