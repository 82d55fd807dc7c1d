import { describe, expect, it } from "vitest";
import { NO_PRIOR } from "../prior";
import { goOnCost, layOutLines } from "./line-lattice";
import { readLines } from "./read-lines";
import { piecesOf } from "./samples";

const rowsOf = (...texts: string[]) => {
  const { rows } = layOutLines(piecesOf(...texts), NO_PRIOR);
  return rows.map(({ from, to, features }) => [from, to, features.line.text]);
};

describe("the rows that lines may be", () => {
  it.each([
    {
      why: "each line is one",
      lines: ["渠水又清", "人来人往"],
      want: [
        [0, 1, "渠水又清"],
        [1, 2, "人来人往"],
      ],
    },
    {
      why: "a line that begins with a closing mark was torn off the one before",
      lines: ["渠水又清", "”，人来人往"],
      want: [
        [0, 1, "渠水又清"],
        [0, 2, "渠水又清”，人来人往"],
        [1, 2, "”，人来人往"],
      ],
    },
    {
      why: "a PDF's reader parts between two punctuation marks",
      lines: ["渠水又清，", "“人来人往"],
      want: [
        [0, 1, "渠水又清，"],
        [0, 2, "渠水又清，“人来人往"],
        [1, 2, "“人来人往"],
      ],
    },
  ])("$why", ({ lines, want }) => {
    expect(rowsOf(...lines)).toEqual(want);
  });

  it("does not join over a blank line", () => {
    const { rows } = layOutLines(readLines("渠水又清\n\n”，人来人往"), NO_PRIOR);
    expect(rows.every(({ from, to }) => to - from === 1)).toBe(true);
  });

  it("takes at most four pieces for one row", () => {
    const { rows } = layOutLines(piecesOf("渠", "，水", "，又", "，清", "，了", "。"), NO_PRIOR);
    expect(Math.max(...rows.map(({ from, to }) => to - from))).toBe(4);
  });

  it("finds each row by where it begins and where it ends", () => {
    const { rows, rowsFrom, rowsTo } = layOutLines(piecesOf("渠水又清", "”，人来", "人往"), NO_PRIOR);
    expect(rowsFrom.flat()).toHaveLength(rows.length);
    for (const row of rows) {
      expect(rowsFrom[row.from]).toContain(row);
      expect(rowsTo[row.to]).toContain(row);
    }
  });
});

it("asks less for going on in mid sentence than after a full stop", () => {
  const cost = (...texts: string[]) => {
    const lattice = layOutLines(piecesOf(...texts), NO_PRIOR);
    const [row, next] = lattice.rows;
    if (!row || !next) throw new Error("two rows");
    return goOnCost(lattice, row, next);
  };
  expect(cost("渠水又清，人们", "沿着渠走")).toBeLessThan(cost("渠水又清了。", "人们沿着渠走"));
});
