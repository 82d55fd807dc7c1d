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

  const start = (input: Input, onDone?: (made: Made) => void) =>
    startTransition(async () => {
      const result = await run(input).catch(() => UNREACHABLE);
      // A visitor's action is turned away before it is read, and answers nothing.
      const answer = result ?? EXPIRED;
      setRefusal(answer.ok ? undefined : { ...answer, at: Date.now() });
      if (answer.ok) onDone?.(answer);
    });

  return { start, pending, refusal, clear: () => setRefusal(undefined) };
}

const UNREACHABLE = { ok: false, code: "UNREACHABLE", details: {} } as const;
const EXPIRED = { ok: false, code: "UNAUTHENTICATED", details: {} } as const;
