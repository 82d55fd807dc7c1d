"use client";

import { useCallback, useState, useSyncExternalStore } from "react";
import type { PaneHandleProps } from "./pane-handle";

const STORE = "bantai-panes";

interface Panes {
  source: number;
  side: number;
  hasSource: boolean;
  hasSide: boolean;
}

const LIMITS = { source: [260, 720], side: [240, 460] } as const;
const USUAL: Panes = { source: 384, side: 312, hasSource: true, hasSide: true };

/** The widths of the panes (CSS pixels) and which are folded; kept in this browser. */
export function usePanes() {
  const [panes, setPanes] = useState(readPanes);
  const set = useCallback(
    (change: (before: Panes) => Partial<Panes>) =>
      setPanes((before) => {
        const next = { ...before, ...change(before) };
        try {
          localStorage.setItem(STORE, JSON.stringify(next));
        } catch {
          // Without storage they are as usual the next time.
        }
        return next;
      }),
    [],
  );
  const toggleSource = useCallback(() => set(({ hasSource }) => ({ hasSource: !hasSource })), [set]);
  const toggleSide = useCallback(() => set(({ hasSide }) => ({ hasSide: !hasSide })), [set]);
  const showSide = useCallback(() => set(() => ({ hasSide: true })), [set]);
  const showSource = useCallback(() => set(() => ({ hasSource: true })), [set]);
  const resize = (pane: "source" | "side", width: number) => {
    const [least, most] = LIMITS[pane];
    set(() => ({ [pane]: Math.max(least, Math.min(most, width)) }));
  };

  /** What the handle beside a pane needs. */
  const handle = (pane: "source" | "side"): PaneHandleProps => ({
    width: panes[pane],
    least: LIMITS[pane][0],
    most: LIMITS[pane][1],
    side: pane === "source" ? "right" : "left",
    onResize: (width) => resize(pane, width),
  });

  return { panes, handle, toggleSource, toggleSide, showSource, showSide };
}

function readPanes(): Panes {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORE) ?? "null");
    return kept instanceof Object ? { ...USUAL, ...kept } : USUAL;
  } catch {
    return USUAL;
  }
}

const WIDE = "(min-width: 900px)";

/** Whether the screen is large enough to split a page on; null until the browser has said. */
export function useIsWide(): boolean | null {
  return useSyncExternalStore<boolean | null>(
    (listener) => {
      const media = matchMedia(WIDE);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => matchMedia(WIDE).matches,
    () => null,
  );
}
