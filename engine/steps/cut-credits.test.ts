import { expect, it } from "vitest";
import { cutCredit } from "./cut-credits";
import { readLines } from "./read-lines";

it.each([
  {
    why: "after a space",
    text: "图为驿站一角。 本报记者 贺知远 摄",
    want: ["图为驿站一角。", "本报记者 贺知远 摄"],
  },
  { why: "in brackets", text: "孩子们在读绘本。（贺知远 摄）", want: ["孩子们在读绘本。", "（贺知远 摄）"] },
  {
    why: "wrapped in the name",
    text: "孩子们在读绘本。本报记者贺知\n远摄",
    want: ["孩子们在读绘本。", "本报记者贺知远摄"],
  },
  { why: "none", text: "图为驿站一角。", want: ["图为驿站一角。"] },
  { why: "a credit alone", text: "（本报记者 孟晓棠 摄）", want: ["（本报记者 孟晓棠 摄）"] },
])("parts a caption from its credit: $why", ({ text, want }) => {
  const spans = readLines(text).map((line) => line.span);
  expect(cutCredit(text, spans).map((block) => block.text)).toEqual(want);
});
