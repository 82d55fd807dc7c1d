import type { RevisionLine } from "@/newsroom/revision/types";

/** Minutes without a save after which the next begins a run of its own. */
const PAUSE = 10;

/** Saves that one person made in a row: the desk saves every moment that the hands rest. */
export interface RevisionRun {
  /** The last of them: what the person left. */
  newest: RevisionLine;
  /** All of them, newest first. */
  revisions: RevisionLine[];
}

/**
 * Gathers revisions (newest first) into runs: the same person, editing, with no more than ten minutes between one save and
 * the next. What was pasted, restored, split again or displaced stands alone.
 */
export function runsOf(revisions: readonly RevisionLine[]): RevisionRun[] {
  const runs: RevisionRun[] = [];
  for (const revision of revisions) {
    const run = runs.at(-1);
    const later = run?.revisions.at(-1);
    if (run && later && isSameRun(revision, later)) run.revisions.push(revision);
    else runs.push({ newest: revision, revisions: [revision] });
  }
  return runs;
}

const isSameRun = (one: RevisionLine, later: RevisionLine) =>
  one.purpose === "EDITED" &&
  later.purpose === "EDITED" &&
  one.savedById === later.savedById &&
  later.savedAt.getTime() - one.savedAt.getTime() <= PAUSE * 60_000;
