"use client";

import { type Dispatch, type SetStateAction, useEffect, useMemo, useRef, useState } from "react";
import type { Span } from "@/engine/types";
import type { Lit } from "./source-pane";
import type { ActiveBlock } from "./use-active-block";

const NOTHING: Lit = { spans: [], by: "cursor" };

/**
 * What of the source is lit: what was asked for, else what the mouse is over, else the doubt at hand, else the block with the
 * cursor.
 */
export function useLit(
  active: ActiveBlock | null,
  doubt: { span: Span; pos: number | null } | null,
): {
  lit: Lit;
  setHovered: Dispatch<SetStateAction<Span[] | null>>;
  setShown: Dispatch<SetStateAction<Span | null>>;
} {
  const [hovered, setHovered] = useState<Span[] | null>(null);
  const [shown, setShown] = useState<Span | null>(null);
  const lit = useMemo((): Lit => {
    if (shown) return { spans: [shown], by: "search" };
    if (hovered) return { spans: hovered, by: "hover" };
    if (doubt && (doubt.pos === null || doubt.pos === active?.pos))
      return { spans: [doubt.span], by: "search" };
    return active ? { spans: active.spans, by: "cursor" } : NOTHING;
  }, [shown, hovered, active, doubt]);
  // What was asked for stays lit until the cursor goes elsewhere; a click leaves the mouse over the block that it chose.
  const activePos = active?.pos;
  const firstPos = useRef(activePos);
  useEffect(() => {
    if (firstPos.current !== activePos) {
      setShown(null);
      setHovered(null);
    }
    firstPos.current = activePos;
  }, [activePos]);
  return { lit, setHovered, setShown };
}
