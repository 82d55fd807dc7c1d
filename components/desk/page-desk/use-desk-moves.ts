"use client";

import { useMemo } from "react";
import type { DeskMoves } from "./desk-commands";

/** The desk's own moves as one object, another one only when a move is another. */
export function useDeskMoves(moves: DeskMoves): DeskMoves {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moves one by one are what it depends on
  return useMemo(() => moves, Object.values(moves));
}
