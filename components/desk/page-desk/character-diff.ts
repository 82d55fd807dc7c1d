/** A run of characters that stands on both sides, or on one alone. */
export interface DiffRun {
  kind: "same" | "mine" | "theirs";
  text: string;
}

/** Edits beyond which two texts are shown as wholly different: looking for what they share would take too long. */
const MOST_EDITS = 1_200;

/** What differs between two texts, character by character (Myers' greedy algorithm). */
export function characterDiff(mine: string, theirs: string): DiffRun[] {
  const [one, other] = [[...mine], [...theirs]];
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end))
    end += 1;
  const runs: DiffRun[] = [];
  push(runs, "same", one.slice(0, start).join(""));
  for (const run of middle(one.slice(start, one.length - end), other.slice(start, other.length - end)))
    push(runs, run.kind, run.text);
  push(runs, "same", end === 0 ? "" : one.slice(-end).join(""));
  return runs;
}

function push(runs: DiffRun[], kind: DiffRun["kind"], text: string): void {
  if (text === "") return;
  const last = runs.at(-1);
  if (last?.kind === kind) last.text += text;
  else runs.push({ kind, text });
}

function middle(one: readonly string[], other: readonly string[]): DiffRun[] {
  const steps = furthestSteps(one, other);
  if (!steps) {
    return [
      { kind: "mine", text: one.join("") },
      { kind: "theirs", text: other.join("") },
    ];
  }
  const runs: DiffRun[] = [];
  let [x, y] = [one.length, other.length];
  for (let edits = steps.length - 1; edits >= 0; edits -= 1) {
    const before = steps[edits] ?? new Map<number, number>();
    const diagonal = x - y;
    const down =
      diagonal === -edits || (diagonal !== edits && at(before, diagonal - 1) < at(before, diagonal + 1));
    const from = down ? diagonal + 1 : diagonal - 1;
    const fromX = edits === 0 ? 0 : at(before, from);
    const fromY = edits === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) {
      runs.push({ kind: "same", text: one[x - 1] ?? "" });
      x -= 1;
      y -= 1;
    }
    if (edits === 0) break;
    runs.push(down ? { kind: "theirs", text: other[y - 1] ?? "" } : { kind: "mine", text: one[x - 1] ?? "" });
    [x, y] = [fromX, fromY];
  }
  return runs.reverse();
}

const at = (steps: ReadonlyMap<number, number>, diagonal: number) => steps.get(diagonal) ?? -1;

/** For each number of edits, how far each diagonal was reached before it; null beyond `MOST_EDITS`. */
function furthestSteps(one: readonly string[], other: readonly string[]): Map<number, number>[] | null {
  const history: Map<number, number>[] = [];
  const reached = new Map<number, number>([[1, 0]]);
  for (let edits = 0; edits <= Math.min(MOST_EDITS, one.length + other.length); edits += 1) {
    history.push(new Map(reached));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down =
        diagonal === -edits || (diagonal !== edits && at(reached, diagonal - 1) < at(reached, diagonal + 1));
      let x = down ? at(reached, diagonal + 1) : at(reached, diagonal - 1) + 1;
      while (x < one.length && x - diagonal < other.length && one[x] === other[x - diagonal]) x += 1;
      reached.set(diagonal, x);
      if (x >= one.length && x - diagonal >= other.length) return history;
    }
  }
  return null;
}
