/** A run of characters that stands on both sides, or on one alone. */
export interface DiffRun {
  kind: "same" | "mine" | "theirs";
  text: string;
}

/** Edits beyond which two texts are shown as wholly different: looking for what they share would take too long. */
const MOST_EDITS = 3_000;

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
  for (let edits = steps.length - 1; edits > 0; edits -= 1) {
    const before = steps[edits - 1] ?? NOTHING;
    const down = isDown(before, edits, x - y);
    const from = down ? x - y + 1 : x - y - 1;
    const fromX = at(before, edits - 1, from);
    const fromY = fromX - from;
    while (x > fromX && y > fromY) {
      runs.push({ kind: "same", text: one[x - 1] ?? "" });
      x -= 1;
      y -= 1;
    }
    runs.push(down ? { kind: "theirs", text: other[y - 1] ?? "" } : { kind: "mine", text: one[x - 1] ?? "" });
    [x, y] = [fromX, fromY];
  }
  while (x > 0) {
    runs.push({ kind: "same", text: one[x - 1] ?? "" });
    x -= 1;
  }
  return runs.reverse();
}

const NOTHING = new Int32Array(0);

/** How far a diagonal was reached with so many edits: of every second diagonal from `-edits` to `edits`; -1 beyond. */
const at = (reached: Int32Array, edits: number, diagonal: number) => reached[(diagonal + edits) / 2] ?? -1;

/** Whether a diagonal is best reached by putting in a character of the other text, not by leaving out one of the first. */
const isDown = (before: Int32Array, edits: number, diagonal: number) =>
  diagonal === -edits ||
  (diagonal !== edits && at(before, edits - 1, diagonal - 1) < at(before, edits - 1, diagonal + 1));

/** For each number of edits, how far each diagonal is reached; null beyond `MOST_EDITS`. */
function furthestSteps(one: readonly string[], other: readonly string[]): Int32Array[] | null {
  const steps: Int32Array[] = [];
  for (let edits = 0; edits <= Math.min(MOST_EDITS, one.length + other.length); edits += 1) {
    const before = steps.at(-1) ?? NOTHING;
    const reached = new Int32Array(edits + 1);
    steps.push(reached);
    for (let index = 0; index <= edits; index += 1) {
      const diagonal = 2 * index - edits;
      let x = 0;
      if (edits > 0) {
        x = isDown(before, edits, diagonal)
          ? at(before, edits - 1, diagonal + 1)
          : at(before, edits - 1, diagonal - 1) + 1;
      }
      while (x < one.length && x - diagonal < other.length && one[x] === other[x - diagonal]) x += 1;
      reached[index] = x;
      if (x >= one.length && x - diagonal >= other.length) return steps;
    }
  }
  return null;
}
