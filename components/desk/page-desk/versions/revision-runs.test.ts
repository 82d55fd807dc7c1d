import { expect, it } from "vitest";
import type { RevisionLine } from "@/newsroom/revision/types";
import { runsOf } from "./revision-runs";

const PURPOSE = { e: "EDITED", r: "RESTORED", p: "PASTED", d: "DISPLACED" } as const;

/** "2:05 e 林": saved at 02:05, edited, by 林. Newest first. */
const read = (line: string, index: number): RevisionLine => {
  const [time = "", purpose = "", who = ""] = line.split(" ");
  return {
    number: 100 - index,
    purpose: PURPOSE[purpose as keyof typeof PURPOSE],
    savedById: who,
    savedBy: who,
    savedAt: new Date(`2025-08-20T0${time}:00Z`),
    articles: [],
    isReordered: false,
    hasNewFurniture: false,
  };
};

it.each([
  { why: "one person's saves in a row", lines: ["2:02 e 林", "2:01 e 林", "2:00 e 林"], want: [3] },
  { why: "another person in between", lines: ["2:02 e 林", "2:01 e 何", "2:00 e 林"], want: [1, 1, 1] },
  { why: "a pause", lines: ["2:30 e 林", "2:15 e 林", "2:05 e 林"], want: [1, 2] },
  {
    why: "a restoration stands alone, and parts what is before it from what is after",
    lines: ["2:04 e 林", "2:03 r 林", "2:02 e 林", "2:01 e 林", "2:00 p 林"],
    want: [1, 1, 2, 1],
  },
  { why: "displaced words are nobody's next save", lines: ["2:02 d 林", "2:01 d 林"], want: [1, 1] },
  { why: "nothing yet", lines: [], want: [] },
])("gathers saves into runs: $why", ({ lines, want }) => {
  const revisions = lines.map(read);
  const runs = runsOf(revisions);
  expect(runs.map((run) => run.revisions.length)).toEqual(want);
  expect(runs.flatMap((run) => run.revisions)).toEqual(revisions);
});
