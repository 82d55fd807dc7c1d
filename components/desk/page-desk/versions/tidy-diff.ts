import type { DiffRun } from "../character-diff";

/** What stays this short between two longer changes is a coincidence: one 的 in a sentence that was written anew. */
const COINCIDENCE = 2;

interface Stretch {
  same: string;
  mine: string;
  theirs: string;
}

/**
 * Makes a difference readable: of each change first what went, then what came; and what stayed by coincidence between two
 * longer changes belongs to both. Both sides still read as they are.
 */
export function tidyDiff(runs: readonly DiffRun[]): DiffRun[] {
  const stretches: Stretch[] = [{ same: "", mine: "", theirs: "" }];
  for (const { kind, text } of runs) {
    const last = stretches.at(-1);
    if (kind === "same" || !last) stretches.push({ same: text, mine: "", theirs: "" });
    else last[kind] += text;
  }
  const tidied: Stretch[] = [];
  for (const stretch of stretches) {
    const before = tidied.at(-1);
    if (before && isCoincidence(stretch.same, before, stretch)) {
      before.mine += stretch.same + stretch.mine;
      before.theirs += stretch.same + stretch.theirs;
    } else tidied.push({ ...stretch });
  }
  return tidied.flatMap(({ same, mine, theirs }) => [
    ...(same === "" ? [] : [{ kind: "same", text: same } as const]),
    ...(mine === "" ? [] : [{ kind: "mine", text: mine } as const]),
    ...(theirs === "" ? [] : [{ kind: "theirs", text: theirs } as const]),
  ]);
}

function isCoincidence(same: string, before: Stretch, after: Stretch): boolean {
  const size = ({ mine, theirs }: Stretch) => Math.min(mine.length, theirs.length);
  return (
    same.length > 0 &&
    same.length <= COINCIDENCE &&
    !same.includes("\n") &&
    same.length < Math.min(size(before), size(after))
  );
}
