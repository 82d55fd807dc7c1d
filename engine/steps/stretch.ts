/** Lines `[from, to)` of a page, by their places in the list of lines. */
export type Stretch = readonly [from: number, to: number];
