import type { Kind, Line, Run } from "../line";
import { WEIGHTS } from "../weights";
import {
  beginCost,
  bylineCost,
  captionCost,
  continueCost,
  endCost,
  findHabits,
  jumpCost,
  labelCost,
  titleCost,
} from "./line-costs";
import { findMeasures } from "./measures";

/** How a state was reached: the lines of the last step, the measure and the state before it. */
interface Step {
  readonly cost: number;
  readonly measure: number;
  readonly kind: Kind | "inside";
  readonly length: number;
  readonly before: Step | undefined;
  /** In a paragraph: its last line is its first. */
  readonly first: boolean;
}

/**
 * Reads the lines as runs (paragraphs, titles, captions …) by the cheapest way through the page (Viterbi). What makes
 * a paragraph is above all that its lines fill one measure, its first line less the indent, its last what is left.
 */
export function findRuns(lines: readonly Line[]): Run[] {
  const habits = findHabits(lines);
  const measures = findMeasures(lines);
  const closed: Step[][] = Array.from({ length: lines.length + 1 }, () => []);
  closed[0] = measures.map((_, measure) => ({
    cost: 0,
    measure,
    kind: "title",
    length: 0,
    before: undefined,
    first: false,
  }));
  let open: Step[] = [];
  for (const [i, line] of lines.entries()) {
    const start = closed[i] ?? [];
    const cheapest = least(start);
    const next = lines[i + 1];
    const begin = beginCost(line, habits);
    const going = openNext(open, lines[i - 1], line, measures, habits);
    open = [...going];
    if (cheapest) {
      for (const measure of measures.keys()) {
        const same = start.find((step) => step.measure === measure);
        const before = same && same.cost <= cheapest.cost + WEIGHTS.paragraph.newMeasure ? same : cheapest;
        const change = before === same ? 0 : WEIGHTS.paragraph.newMeasure;
        open.push({
          cost: before.cost + change + begin,
          measure,
          kind: "inside",
          length: 1,
          before,
          first: true,
        });
      }
    }
    for (const step of open) {
      const cost = step.cost + endCost(line, next, measures[step.measure] ?? 0, step.first);
      offer(closed[i + 1], {
        cost,
        measure: step.measure,
        kind: "paragraph",
        length: 0,
        before: step,
        first: false,
      });
    }
    for (const [kind, length, cost] of otherRuns(lines, i)) {
      for (const before of start) {
        offer(closed[i + length], {
          cost: before.cost + cost,
          measure: before.measure,
          kind,
          length,
          before,
          first: false,
        });
      }
    }
  }
  return trace(lines, least(closed[lines.length] ?? []));
}

/** The paragraphs that go on over `line`: the cheaper of each measure. */
function openNext(
  open: readonly Step[],
  last: Line | undefined,
  line: Line,
  measures: readonly number[],
  habits: ReturnType<typeof findHabits>,
): Step[] {
  if (!last || open.length === 0) return [];
  const best: (Step | undefined)[] = measures.map(() => undefined);
  let cheapest: Step | undefined;
  for (const before of open) {
    const cost = before.cost + continueCost(last, line, measures[before.measure] ?? 0, before.first, habits);
    const step: Step = { cost, measure: before.measure, kind: "inside", length: 1, before, first: false };
    const rival = best[before.measure];
    if (!rival || cost < rival.cost) best[before.measure] = step;
    if (!cheapest || cost < cheapest.cost) cheapest = step;
  }
  const changed = (cheapest?.cost ?? 0) + WEIGHTS.paragraph.newMeasureInside;
  return measures.flatMap((_, measure) => {
    const stay = best[measure];
    if (stay && stay.cost <= changed) return [stay];
    return cheapest ? [{ ...cheapest, cost: changed, measure }] : [];
  });
}

/** Everything but paragraphs that can begin at line `i`, with its length in lines and its cost. */
function otherRuns(lines: readonly Line[], i: number): [Kind, number, number][] {
  const runs: [Kind, number, number][] = [];
  const add = (kind: Kind, length: number, cost: number | undefined) => {
    if (cost !== undefined) runs.push([kind, length, cost]);
  };
  const most = Math.min(lines.length - i, Math.max(WEIGHTS.title.mostLines, WEIGHTS.caption.mostLines));
  for (let length = 1; length <= most; length++) {
    const part = lines.slice(i, i + length);
    if (length <= WEIGHTS.title.mostLines) add("title", length, titleCost(part));
    if (length <= WEIGHTS.caption.mostLines) add("caption", length, captionCost(part));
    if (length <= 2) add("byline", length, bylineCost(part));
    if (length <= 2) add("jump", length, jumpCost(part));
    if (length === 1 && part[0]) add("label", length, labelCost(part[0]));
  }
  return runs;
}

function offer(steps: Step[] | undefined, step: Step): void {
  if (!steps) return;
  const rival = steps.findIndex((other) => other.measure === step.measure);
  if (rival < 0) steps.push(step);
  else if (step.cost < (steps[rival]?.cost ?? 0)) steps[rival] = step;
}

function least(steps: readonly Step[]): Step | undefined {
  return steps.reduce<Step | undefined>(
    (best, step) => (!best || step.cost < best.cost ? step : best),
    undefined,
  );
}

/** The runs along the way that led to the last state. */
function trace(lines: readonly Line[], last: Step | undefined): Run[] {
  const runs: Run[] = [];
  let end = lines.length;
  let step = last;
  while (step?.before) {
    if (step.kind === "paragraph") {
      let from = end;
      let inside: Step | undefined = step.before;
      while (inside && inside.kind === "inside") {
        from--;
        step = inside;
        inside = inside.before;
      }
      runs.push({ kind: "paragraph", lines: lines.slice(from, end) });
      end = from;
      step = step.before;
    } else {
      const kind = step.kind === "inside" ? "paragraph" : step.kind;
      runs.push({ kind, lines: lines.slice(end - step.length, end) });
      end -= step.length;
      step = step.before;
    }
  }
  return runs.reverse();
}
