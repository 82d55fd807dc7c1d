import type { Line, Run } from "../line";
import { cutJumps } from "./cut-jumps";
import { cutRows } from "./cut-rows";
import { Features } from "./line-features";
import { readLines } from "./read-lines";

/** For the cases beside the steps: lines as a paste has them ("" is a blank line). */
export function linesOf(...texts: readonly string[]): Line[] {
  return readLines(texts.join("\n"));
}

/** What the costs read of each line. */
export function featuresOf(...texts: readonly string[]): Features[] {
  return linesOf(...texts).map((line) => new Features(line));
}

/** Lines as the runs are found among. */
export function piecesOf(...texts: readonly string[]): Line[] {
  const source = texts.join("\n");
  return cutRows(source, cutJumps(source, readLines(source)));
}

/** A run as written: its kind and its lines. */
export type Written = readonly [Run["kind"], ...string[]];

/** Runs as written: "paragraph 文字". */
export function runsOf(...runs: readonly Written[]): Run[] {
  const lines = linesOf(...runs.flatMap(([, ...texts]) => texts));
  let at = 0;
  return runs.map(([kind, ...texts]) => {
    at += texts.length;
    return { kind, lines: lines.slice(at - texts.length, at) };
  });
}

export function textOf(run: Run): string {
  return run.lines.map((line) => line.text).join("");
}
