import { expect, it } from "vitest";
import { headsOf, surelyBegins } from "./column-heads";
import { columnLinesOf } from "./column-lines";
import { runsOf } from "./samples";

/** Of 12 ems, the measure, and in mid sentence; the second is no title. */
const FULL = "三座旧桥昨日重新通行镇里";
const BROKEN = "三座旧桥昨日通行，镇里请";

it.each([
  {
    why: "a title with its text",
    runs: [
      ["title", "青石镇修好三座旧桥"],
      ["paragraph", FULL],
    ],
    want: [{ asRead: 0, from: 0, to: 1, starts: [0] }],
  },
  {
    why: "a title of several lines and runs",
    runs: [
      ["title", "青石镇修好三座旧桥", "村民出行方便了"],
      ["title", "——工程历时五个月"],
      ["paragraph", FULL],
    ],
    want: [{ asRead: 0, from: 0, to: 3, starts: [0] }],
  },
  {
    why: "lines at a title's head that may be the text's before it",
    runs: [
      ["paragraph", BROKEN],
      ["title", "请来石匠二十多名架起新桥", "果农试种新梨"],
      ["paragraph", FULL],
    ],
    want: [
      { asRead: 0, from: 0, to: 0, starts: [0] },
      { asRead: 1, from: 1, to: 3, starts: [1, 2] },
    ],
  },
  {
    why: "a title that is shorter than the measure is all title",
    runs: [
      ["paragraph", BROKEN],
      ["title", "果农试种新梨", "柳河湾今年丰收"],
      ["paragraph", FULL],
    ],
    want: [
      { asRead: 0, from: 0, to: 0, starts: [0] },
      { asRead: 1, from: 1, to: 3, starts: [1] },
    ],
  },
  {
    why: "a title's last line is never the text's before it",
    runs: [
      ["paragraph", BROKEN],
      ["title", "请来石匠二十多名架起新桥"],
      ["paragraph", FULL],
    ],
    want: [
      { asRead: 0, from: 0, to: 0, starts: [0] },
      { asRead: 1, from: 1, to: 2, starts: [1] },
    ],
  },
  {
    why: "a title that nothing follows begins no text",
    runs: [
      ["paragraph", BROKEN],
      ["title", "果农试种新梨"],
    ],
    want: [{ asRead: 0, from: 0, to: 0, starts: [0] }],
  },
  {
    why: "an opening after another's text",
    runs: [
      ["paragraph", BROKEN],
      ["paragraph", "本报讯（记者何一禾）"],
    ],
    want: [
      { asRead: 0, from: 0, to: 0, starts: [0] },
      { asRead: 1, from: 1, to: 1, starts: [1] },
    ],
  },
  {
    why: "any other paragraph goes on with the text",
    runs: [
      ["paragraph", BROKEN],
      ["paragraph", "村民说，桥修好了。"],
    ],
    want: [{ asRead: 0, from: 0, to: 0, starts: [0] }],
  },
  {
    why: "a text straight after furniture",
    runs: [
      ["label", "今日导读"],
      ["paragraph", FULL],
    ],
    want: [{ asRead: 1, from: 1, to: 1, starts: [1] }],
  },
  {
    why: "a title whose first line was read as the last of the text before it",
    runs: [
      ["paragraph", BROKEN, "果农试种新梨"],
      ["title", "柳河湾今年丰收"],
      ["paragraph", FULL],
    ],
    want: [
      { asRead: 0, from: 0, to: 0, starts: [0] },
      { asRead: 2, from: 1, to: 3, starts: [1, 2] },
    ],
  },
  {
    why: "a title that was read so whole, before an opening",
    runs: [
      ["paragraph", BROKEN, "果农试种新梨"],
      ["paragraph", "本报讯（记者何一禾）"],
    ],
    want: [
      { asRead: 0, from: 0, to: 0, starts: [0] },
      { asRead: 2, from: 1, to: 2, starts: [1, 2] },
    ],
  },
  {
    why: "a title that was read so whole, before a byline",
    runs: [
      ["paragraph", BROKEN, "果农试种新梨"],
      ["byline", "本报记者 何一禾"],
    ],
    want: [
      { asRead: 0, from: 0, to: 0, starts: [0] },
      { asRead: 2, from: 1, to: 2, starts: [1] },
    ],
  },
  {
    why: "a byline after a sentence is that text's",
    runs: [
      ["paragraph", "村民说，桥修好了。"],
      ["byline", "本报记者 何一禾"],
    ],
    want: [{ asRead: 0, from: 0, to: 0, starts: [0] }],
  },
  { why: "nothing", runs: [], want: [] },
] as const)("finds where articles may begin: $why", ({ runs, want }) => {
  expect(headsOf(columnLinesOf(runsOf(...runs)), 12)).toEqual(want);
});

it.each([
  [["byline", "本报记者 何一禾"], true],
  [["caption", "图为新桥。"], true],
  [["paragraph", "本报讯（记者何一禾）新桥通车。"], true],
  [["paragraph", FULL], false],
] as const)("knows what surely begins an article: %j %s", (text, sure) => {
  const lines = columnLinesOf(runsOf(["title", "青石镇修好三座旧桥"], text));
  expect(headsOf(lines, 12).map((head) => surelyBegins(lines, head))).toEqual([sure]);
});
