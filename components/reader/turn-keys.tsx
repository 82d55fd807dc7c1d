"use client";

import { useEffect } from "react";

/** ← and → turn to the page, or the article, before and after. Keys that mean something where they are pressed are left alone. */
export function TurnKeys({ previous, next }: { previous: string | null; next: string | null }) {
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest("input, select, textarea, [popover]"))
        return;
      const to = event.key === "ArrowLeft" ? previous : event.key === "ArrowRight" ? next : null;
      if (to) location.assign(to);
    };
    window.addEventListener("keydown", turn);
    return () => window.removeEventListener("keydown", turn);
  }, [previous, next]);
  return null;
}
