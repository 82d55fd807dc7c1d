import { expect, it } from "vitest";
import { headsOf } from "./column-heads";
import { columnLinesOf } from "./column-lines";
import { runsOf } from "./samples";

/** Of 12 ems, the measure, and in mid sentence. */
const FULL = "三座旧桥昨日重新通行镇里";

it.each([
  {
    why: "a title with its text",
    runs: [
      ["title", "青石镇修好三座旧桥"],
      ["paragraph", FULL],
    ],
    want: [{ from: 0, to: 1, starts: [0] }],
  },
  {
    why: "a title of several lines and runs",
    runs: [
      ["title", "青石镇修好三座旧桥", "村民出行方便了"],
      ["title", "——工程历时五个月"],
      ["paragraph", FULL],
    ],
    want: [{ from: 0, to: 3, starts: [0] }],
  },
  {
    why: "lines at a title's head that may be the text's before it",
    runs: [
      ["paragraph", FULL],
      ["title", "请来石匠二十多名架起新桥", "果农试种新梨"],
      ["paragraph", FULL],
    ],
    want: [
      { from: 0, to: 0, starts: [0] },
      { from: 1, to: 3, starts: [1, 2] },
    ],
  },
  {
    why: "a title that is shorter than the measure is all title",
    runs: [
      ["paragraph", FULL],
      ["title", "果农试种新梨", "柳河湾今年丰收"],
      ["paragraph", FULL],
    ],
    want: [
      { from: 0, to: 0, starts: [0] },
      { from: 1, to: 3, starts: [1] },
    ],
  },
  {
    why: "a title's last line is never the text's before it",
    runs: [
      ["paragraph", FULL],
      ["title", "请来石匠二十多名架起新桥"],
      ["paragraph", FULL],
    ],
    want: [
      { from: 0, to: 0, starts: [0] },
      { from: 1, to: 2, starts: [1] },
    ],
  },
  {
    why: "a title that nothing follows begins no text",
    runs: [
      ["paragraph", FULL],
      ["title", "果农试种新梨"],
    ],
    want: [{ from: 0, to: 0, starts: [0] }],
  },
  {
    why: "an opening after another's text",
    runs: [
      ["paragraph", FULL],
      ["paragraph", "本报讯（记者何一禾）"],
    ],
    want: [
      { from: 0, to: 0, starts: [0] },
      { from: 1, to: 1, starts: [1] },
    ],
  },
  {
    why: "any other paragraph goes on with the text",
    runs: [
      ["paragraph", FULL],
      ["paragraph", "村民说，桥修好了。"],
    ],
    want: [{ from: 0, to: 0, starts: [0] }],
  },
  {
    why: "a text straight after furniture",
    runs: [
      ["label", "今日导读"],
      ["paragraph", FULL],
    ],
    want: [{ from: 1, to: 1, starts: [1] }],
  },
  { why: "nothing", runs: [], want: [] },
] as const)("finds where articles may begin: $why", ({ runs, want }) => {
  expect(headsOf(columnLinesOf(runsOf(...runs)), 12)).toEqual(want);
});
