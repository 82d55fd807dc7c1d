"use client";

import { useState, useTransition } from "react";
import type { RefusalCode, RefusalDetails } from "@/lib/errors";
import type { Result } from "@/lib/result";

/** A refusal as a screen keeps it until the next try. `at` in milliseconds, for those that name a time to wait. */
export interface Refused {
  code: RefusalCode;
  details: RefusalDetails;
  at?: number;
}

/**
 * Runs a server action from a form or a button: pending while it runs, and refused in words if it is. A server that
 * is not reached is a refusal too, so nothing that was typed is lost.
 */
export function useAction<Input, Made extends object>(run: (input: Input) => Promise<Result<Made>>) {
  const [refusal, setRefusal] = useState<Refused>();
  const [pending, startTransition] = useTransition();

  const start = (input: Input, onDone?: (made: Made) => void, onRefused?: () => void) =>
    startTransition(async () => {
      const answer = await run(input).catch(whyNoAnswer);
      setRefusal(answer.ok ? undefined : { ...answer, at: Date.now() });
      if (answer.ok) onDone?.(answer);
      else onRefused?.();
    });

  return { start, pending, refusal, clear: () => setRefusal(undefined) };
}

/**
 * An action that came back without an answer: the session may be over (a visitor is turned away before the action is
 * read), the server may be out of reach, or something broke.
 */
async function whyNoAnswer() {
  const answer = await fetch("/api/desk/session").catch(() => null);
  const code = !answer ? "UNREACHABLE" : answer.status === 401 ? "UNAUTHENTICATED" : "UNEXPECTED";
  return { ok: false, code, details: {} } as const;
}
