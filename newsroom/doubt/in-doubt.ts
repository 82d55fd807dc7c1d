import type { Decision } from "@/engine/types";

/** Below this the engine's decision is put to the editor. Why just this: docs/engine.md has what it was measured on. */
export const SURE_ENOUGH = 0.95;

/** Whether an editor should look at a decision: the engine is not sure of it, and it could have gone otherwise. */
export function isInDoubt({ confidence, alternative }: Decision): boolean {
  return confidence < SURE_ENOUGH && alternative !== undefined;
}
