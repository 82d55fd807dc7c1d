import { BYLINE, CAPTION_OPENING, LABEL } from "../forms";
import type { Kind, Run } from "../line";
import type { Reason } from "../types";
import { WEIGHTS } from "../weights";
import { fillCost, type Habits } from "./line-costs";
import type { Features } from "./line-features";
import { NO_MEASURE } from "./measures";

/** A place between two lines: the line before, the line after, and the runs that they are in. */
export interface Place {
  readonly before: Features | undefined;
  readonly next: Features;
  readonly runBefore: Run | undefined;
  readonly run: Run;
}

/** Why a block begins there: what would have cost most if it did not. */
export function whyItBegins({ before, next, runBefore, run }: Place, habits: Habits): Reason {
  if (!before) return "page-start";
  if (next.line.set) return "set-line";
  const w = WEIGHTS.paragraph;
  const evidence: [Reason, number][] = [
    ["opening", next.lead ? w.lead + (before.fullStop ? w.innerLead : 0) : 0],
    ["closing-note", next.closingNote ? w.closingNote : 0],
    ["indent", habits.indents && next.line.indent >= 1.5 ? w.innerIndent : 0],
    ["blank-line", next.line.gap > 0 ? w.innerGap + (habits.gaps ? w.noGap : 0) : 0],
    ["short-line", shortCost(before, next, runBefore)],
    ["new-measure", isNewMeasure(runBefore, run) ? w.newMeasureInside : 0],
    ["sentence-end", before.fullStop ? w.innerFullStop : 0],
  ];
  return strongest(evidence) ?? whatItIs(run);
}

/** Why a line goes on with the block before it. */
export function whyItGoesOn({ before, next }: Place): Reason {
  if (next.line.turned !== undefined) return "next-column";
  return before && before.end !== "open" && next.line.gap === 0 ? "full-line" : "open-sentence";
}

function shortCost(before: Features, next: Features, run: Run | undefined): number {
  if (run?.kind !== "paragraph" || !run.measure || run.measure === NO_MEASURE) return 0;
  return fillCost(before, next, run.measure, run.lines.length === 1);
}

function isNewMeasure(before: Run | undefined, run: Run): boolean {
  return before?.measure !== undefined && run.measure !== undefined && before.measure !== run.measure;
}

function strongest(evidence: readonly [Reason, number][]): Reason | undefined {
  const [reason, value] = evidence.reduce((best, next) => (next[1] > best[1] ? next : best));
  return value > 0 ? reason : undefined;
}

const FORMS: Readonly<Record<Kind, Reason>> = {
  paragraph: "running-text",
  title: "title-shape",
  byline: "byline-form",
  caption: "credit-form",
  jump: "jump-form",
  label: "furniture-form",
};

/** Why a run is what it is. */
export function whatItIs(run: Run): Reason {
  const set = run.lines[0]?.set;
  if (set) return set;
  if (run.kind === "caption" && CAPTION_OPENING.test(run.lines[0]?.text ?? "")) return "caption-opening";
  // A form that no rule knows: the paper's profile does.
  const row = run.lines.map((line) => line.text).join(" ");
  if (run.kind === "label" && !LABEL.test(row)) return "known-furniture";
  if (run.kind === "byline" && !BYLINE.test(row)) return "paper-habit";
  return FORMS[run.kind];
}
