/** Numbers in rows and columns. */
export class Grid {
  readonly #cells: Float64Array;
  readonly #columns: number;
  /** The column of each row's least number, once it was asked for. */
  readonly #least: Int16Array;

  constructor(rows: number, columns: number, fill: number) {
    this.#cells = new Float64Array(rows * columns).fill(fill);
    this.#columns = columns;
    this.#least = new Int16Array(rows).fill(-1);
  }

  get(row: number, column: number): number {
    return this.#cells[row * this.#columns + column] ?? Number.POSITIVE_INFINITY;
  }

  set(row: number, column: number, value: number): void {
    this.#cells[row * this.#columns + column] = value;
    this.#least[row] = -1;
  }

  /** Puts the value there if it is less. */
  offer(row: number, column: number, value: number): void {
    if (value < this.get(row, column)) this.set(row, column, value);
  }

  /** The row's least number. */
  least(row: number): number {
    return this.get(row, this.leastAt(row));
  }

  /** The column of the row's least number; the first of equals. */
  leastAt(row: number): number {
    const known = this.#least[row] ?? -1;
    if (known >= 0) return known;
    let least = 0;
    for (let column = 1; column < this.#columns; column++)
      if (this.get(row, column) < this.get(row, least)) least = column;
    this.#least[row] = least;
    return least;
  }
}
