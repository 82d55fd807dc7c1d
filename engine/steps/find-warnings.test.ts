import { expect, it } from "vitest";
import { findSetLines } from "./find-set-lines";
import { findWarnings } from "./find-warnings";
import { readLines } from "./read-lines";

it.each([
  {
    why: "radicals of a PDF's font",
    source: "使⽤⼈",
    want: [{ code: "compatibility-characters", spans: [[1, 3]] }],
  },
  { why: "private use", source: "\ue000稻田", want: [{ code: "private-use-characters", spans: [[0, 1]] }] },
  { why: "zero-width", source: "稻\u200b田", want: [{ code: "invisible-characters", spans: [[1, 2]] }] },
  {
    why: "half of a surrogate pair",
    source: "稻\ud800",
    want: [{ code: "broken-characters", spans: [[1, 2]] }],
  },
  { why: "plain text", source: "稻田😀", want: [] },
])("warns of what the text is made of: $why", ({ source, want }) => {
  expect(findWarnings(source, readLines(source))).toEqual(want);
});

it("warns of a table's rows, which are kept line by line", () => {
  const source = "街道\t户数\n柳湾\t128\n云汀\t210";
  const lines = findSetLines(source, readLines(source));
  expect(findWarnings(source, lines)).toEqual([{ code: "table", spans: lines.map((line) => line.span) }]);
});
