/** How good it is to give a row a column: a gain, negative for a loss. Nobody has to be given anything: that is 0. */
export type Gain = (row: number, column: number) => number;

export interface Assignment {
  /** For each row the column that it is given; undefined if none. */
  readonly columnOf: readonly (number | undefined)[];
  readonly total: number;
}

/** More than any gain can be. */
const FORBIDDEN = 1e9;

/** The best one-to-one assignment, and what the best would be if one thing about it were not allowed. */
export interface Assigner {
  readonly best: Assignment;
  /** The best in which this row is not given this column. */
  without(row: number, column: number): Assignment;
  /** The best in which this row, or this column, is not left alone. */
  withRow(row: number): Assignment;
  withColumn(column: number): Assignment;
}

/**
 * Gives rows their columns, one to one, so that the gains' total is the greatest (the Hungarian method, by shortest
 * augmenting paths). Every row has a place of its own where it stands alone, and so has every column, hence the square of
 * rows + columns. A change takes one more path, so asking for it costs the square of their number, not the cube.
 */
export function assign(rows: number, columns: number, gain: Gain): Assigner {
  const size = rows + columns;
  const cost = (row: number, column: number) => (row < rows && column < columns ? -gain(row, column) : 0);
  const matching: Matching = {
    rowOf: new Array<number>(size + 1).fill(NONE),
    rowPrice: new Array<number>(size).fill(0),
    columnPrice: new Array<number>(size + 1).fill(0),
  };
  for (let row = 0; row < size; row++) augment(matching, size, cost, row);
  const best = read(matching, rows, columns, gain);
  const changed = (
    rowAt: (matching: Matching) => number,
    forbidden: (row: number, column: number) => boolean,
  ) => {
    const copy: Matching = {
      rowOf: [...matching.rowOf],
      rowPrice: [...matching.rowPrice],
      columnPrice: [...matching.columnPrice],
    };
    const row = rowAt(copy);
    copy.rowOf[copy.rowOf.indexOf(row)] = NONE;
    augment(copy, size, (r, c) => (forbidden(r, c) ? FORBIDDEN : cost(r, c)), row);
    return read(copy, rows, columns, gain);
  };
  return {
    best,
    without: (row, column) =>
      changed(
        () => row,
        (r, c) => r === row && c === column,
      ),
    withRow: (row) =>
      changed(
        () => row,
        (r, c) => r === row && c >= columns,
      ),
    withColumn: (column) =>
      changed(
        (m) => m.rowOf[column] ?? 0,
        (r, c) => c === column && r >= rows,
      ),
  };
}

const NONE = -1;

/** Columns' rows, and the prices that make every matched cell free of charge and no cell cheaper than free. */
interface Matching {
  readonly rowOf: number[];
  readonly rowPrice: number[];
  readonly columnPrice: number[];
}

/** Gives one more row a column, moving others over where that costs least. */
function augment(
  { rowOf, rowPrice, columnPrice }: Matching,
  size: number,
  cost: (row: number, column: number) => number,
  row: number,
): void {
  const start = size; // a column of no one's, from which the path sets out
  const least = new Array<number>(size).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Array<number>(size).fill(start);
  const done: number[] = [];
  const isDone = new Uint8Array(size);
  rowOf[start] = row;
  let column = start;
  while (rowOf[column] !== NONE) {
    const here = rowOf[column] ?? 0;
    let next = 0;
    let step = Number.POSITIVE_INFINITY;
    for (let c = 0; c < size; c++) {
      if (isDone[c]) continue;
      const reduced = cost(here, c) - (rowPrice[here] ?? 0) - (columnPrice[c] ?? 0);
      if (reduced < (least[c] ?? 0)) {
        least[c] = reduced;
        cameFrom[c] = column;
      }
      if ((least[c] ?? 0) < step) {
        step = least[c] ?? 0;
        next = c;
      }
    }
    rowPrice[row] = (rowPrice[row] ?? 0) + step;
    for (const c of done) {
      const held = rowOf[c] ?? 0;
      rowPrice[held] = (rowPrice[held] ?? 0) + step;
      columnPrice[c] = (columnPrice[c] ?? 0) - step;
    }
    for (let c = 0; c < size; c++) if (!isDone[c]) least[c] = (least[c] ?? 0) - step;
    isDone[next] = 1;
    done.push(next);
    column = next;
  }
  while (column !== start) {
    const before = cameFrom[column] ?? start;
    rowOf[column] = rowOf[before] ?? NONE;
    column = before;
  }
  rowOf[start] = NONE;
}

function read(matching: Matching, rows: number, columns: number, gain: Gain): Assignment {
  const columnOf = new Array<number | undefined>(rows).fill(undefined);
  let total = 0;
  for (let column = 0; column < columns; column++) {
    const row = matching.rowOf[column] ?? NONE;
    if (row < 0 || row >= rows) continue;
    columnOf[row] = column;
    total += gain(row, column);
  }
  return { columnOf, total };
}
