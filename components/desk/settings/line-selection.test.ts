import { expect, it } from "vitest";
import { lineSelection } from "./line-selection";

it.each([
  { why: "the first line", text: "一\n二三\n四", line: 1, want: "一" },
  { why: "one in the middle", text: "一\n二三\n四", line: 2, want: "二三" },
  { why: "the last, without a line's end", text: "一\n二三\n四", line: 3, want: "四" },
  { why: "an empty one", text: "一\n\n四", line: 2, want: "" },
  { why: "one that is not there", text: "一", line: 9, want: "" },
])("selects $why", ({ text, line, want }) => {
  expect(text.slice(...lineSelection(text, line))).toBe(want);
});
