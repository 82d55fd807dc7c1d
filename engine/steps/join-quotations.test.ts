import { expect, it } from "vitest";
import { joinQuotations } from "./join-quotations";
import { runsOf } from "./samples";

it.each([
  {
    why: "who spoke comes straight after",
    runs: [
      ["paragraph", "“稻田一亩也没有旱着。”"],
      ["paragraph", "水库管理处负责人孟广田说。"],
    ],
    want: 1,
  },
  {
    why: "a blank line parts them",
    runs: [
      ["paragraph", "“稻田一亩也没有旱着。”"],
      ["paragraph", "", "水库管理处负责人孟广田说。"],
    ],
    want: 2,
  },
  {
    why: "it says more than who spoke",
    runs: [
      ["paragraph", "“稻田一亩也没有旱着。”"],
      ["paragraph", "孟广田说，“明年再换闸门。”"],
    ],
    want: 2,
  },
] as const)("joins a quotation and who spoke: $why", ({ runs, want }) => {
  const made = runsOf(...runs).map((run) => ({
    ...run,
    lines: run.lines.filter((line) => line.text !== ""),
  }));
  expect(joinQuotations(made)).toHaveLength(want);
});
