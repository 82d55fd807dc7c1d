import { describe, expect, it } from "vitest";
import type { Run } from "../line";
import { columnLinesOf } from "./column-lines";
import { seemsTorn, tearsOf } from "./column-tears";
import { runsOf } from "./samples";

function setTo(measure: number, runs: readonly Run[]): Run[] {
  return runs.map((run) => (run.kind === "paragraph" ? { ...run, measure } : run));
}

const WHOLE = ["三座旧桥昨日重新通行，修桥", "历时五个月，镇里请来石匠二十多", "名。"];
const TORN = WHOLE.slice(0, 2);

describe("texts that break off", () => {
  it("sees a full line in mid sentence before a title", () => {
    expect(seemsTorn(setTo(15, runsOf(["paragraph", ...TORN], ["title", "柳河湾果农试种新梨"])))).toBe(true);
  });

  it("sees an opening in the middle of a paragraph", () => {
    const runs = runsOf(["paragraph", ...TORN, "本报讯（记者何一禾）柳河湾"]);
    expect(seemsTorn(setTo(15, runs))).toBe(true);
  });

  it("sees none where every text ends with a sentence", () => {
    const runs = runsOf(["paragraph", ...WHOLE], ["title", "柳河湾果农试种新梨"]);
    expect(seemsTorn(setTo(15, runs))).toBe(false);
  });

  it("sees none where the page ends: a text may go on elsewhere", () => {
    expect(seemsTorn(setTo(15, runsOf(["paragraph", ...TORN])))).toBe(false);
  });

  it("gives the lines before which a text breaks off", () => {
    const lines = columnLinesOf(
      runsOf(
        ["paragraph", ...TORN],
        ["title", "柳河湾果农试种新梨"],
        ["paragraph", ...WHOLE],
        ["paragraph", "完。"],
      ),
    );
    expect(tearsOf(lines)).toEqual([2]);
  });
});
