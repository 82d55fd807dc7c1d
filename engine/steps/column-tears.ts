import type { Run } from "../line";
import { WEIGHTS } from "../weights";
import type { ColumnLine } from "./column-lines";
import { mayBreakOff } from "./line-costs";
import { Features } from "./line-features";

/**
 * Whether a text on the page seems to break off: a full line in mid sentence, and after it what begins another article,
 * or a last line that might be a title. It is a cheap look, so that most pages are read once only.
 */
export function seemsTorn(runs: readonly Run[]): boolean {
  return runs.some((run, i) => run.kind === "paragraph" && breaksOff(run, runs[i + 1]));
}

function breaksOff({ lines, measure }: Run, next: Run | undefined): boolean {
  if (!measure) return false;
  const features = lines.map((line) => new Features(line));
  return features.some((line, i) => {
    if (!mayBreakOff(line, measure, i === 0)) return false;
    const after = features[i + 1];
    if (!after) return next?.kind === "title" || next?.kind === "paragraph";
    return after.lead || (!after.punctuated && (i + 2 === features.length || !isSetTo(after, measure)));
  });
}

function isSetTo({ line }: Features, measure: number): boolean {
  return Math.abs(line.width - measure) <= WEIGHTS.line.tolerance + WEIGHTS.line.kinsoku;
}

/** Where the page's texts break off as it is read: the lines before which they do, by their place among the page's lines. */
export function tearsOf(lines: readonly ColumnLine[]): number[] {
  return [...lines.keys()].filter((at) => at > 0 && lines[at]?.first && lines[at - 1]?.open);
}
