"use client";

import { useCallback, useLayoutEffect, useRef } from "react";

/**
 * A function that stays the same object while what it does follows the last drawing: for handlers of parts that are not
 * drawn again while someone types.
 */
export function useStable<Args extends unknown[], Answer>(
  run: (...args: Args) => Answer,
): (...args: Args) => Answer {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
