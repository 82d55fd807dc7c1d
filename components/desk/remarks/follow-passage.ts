import type { Passage } from "@/newsroom/remark/find-passage";
import { characterDiff } from "../page-desk/character-diff";

/**
 * Where a passage of a text stands in the text as it is now: what was put into it belongs to it, what was put before or
 * after it does not. Null where nothing of it is left.
 */
export function followPassage(before: string, { from, to }: Passage, now: string): Passage | null {
  let [old, fresh] = [0, 0];
  let found = null as Passage | null;
  for (const { kind, text } of characterDiff(before, now)) {
    const [start, end] = [Math.max(old, from), Math.min(old + text.length, to)];
    if (kind === "same" && start < end)
      found = { from: found?.from ?? fresh + start - old, to: fresh + end - old };
    if (kind !== "theirs") old += text.length;
    if (kind !== "mine") fresh += text.length;
  }
  return found;
}
