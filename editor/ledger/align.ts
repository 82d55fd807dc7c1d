/**
 * Finds a text in another: the longest series of equal units in order, as pairs. What both share at their start and
 * at their end is cut off first (in typing that is all but a character), the middle is Myers' greedy difference algorithm
 * (An O(ND) Difference Algorithm and Its Variations, 1986).
 */

/** Beyond so many differences a middle is held to be another text: searching on would cost a noticeable pause. */
const MOST_DIFFERENCES = 400;

/** For every unit of `to`, the index of its match in `from`, or -1. Matches ascend. */
export function align(from: ArrayLike<number>, to: ArrayLike<number>): Int32Array {
  const matches = new Int32Array(to.length).fill(-1);
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) {
    matches[head] = head;
    head += 1;
  }
  let fromEnd = from.length;
  let toEnd = to.length;
  while (fromEnd > head && toEnd > head && from[fromEnd - 1] === to[toEnd - 1]) {
    fromEnd -= 1;
    toEnd -= 1;
    matches[toEnd] = fromEnd;
  }
  if (fromEnd > head && toEnd > head) alignMiddle(from, to, head, fromEnd, toEnd, matches);
  return matches;
}

function alignMiddle(
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  head: number,
  fromEnd: number,
  toEnd: number,
  matches: Int32Array,
): void {
  const n = fromEnd - head;
  const m = toEnd - head;
  const most = Math.min(n + m, MOST_DIFFERENCES);
  // reach[k]: how far into `from` diagonal k has come; trail[d]: reach as it was before step d.
  const reach = new Int32Array(2 * most + 3);
  const trail: Int32Array[] = [];
  const zero = most + 1;
  for (let d = 0; d <= most; d += 1) {
    trail.push(reach.slice(zero - d - 1, zero + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach[zero + k - 1] ?? 0) < (reach[zero + k + 1] ?? 0));
      let x = down ? (reach[zero + k + 1] ?? 0) : (reach[zero + k - 1] ?? 0) + 1;
      while (x < n && x - k < m && from[head + x] === to[head + x - k]) x += 1;
      reach[zero + k] = x;
      if (x >= n && x - k >= m) {
        walkBack(trail, d, n, m, head, matches);
        return;
      }
    }
  }
}

function walkBack(
  trail: Int32Array[],
  steps: number,
  n: number,
  m: number,
  head: number,
  matches: Int32Array,
): void {
  let x = n;
  let y = m;
  for (let d = steps; d >= 0; d -= 1) {
    const reach = trail[d] ?? new Int32Array(0);
    const at = (k: number) => reach[k + d + 1] ?? 0;
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const previousX = d === 0 ? 0 : down ? at(k + 1) : at(k - 1);
    const previousY = d === 0 ? 0 : previousX - (down ? k + 1 : k - 1);
    const snake = d === 0 ? 0 : down ? previousX : previousX + 1;
    while (x > snake) {
      x -= 1;
      y -= 1;
      matches[head + y] = head + x;
    }
    x = previousX;
    y = previousY;
  }
}
