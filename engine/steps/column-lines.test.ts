import { describe, expect, it } from "vitest";
import {
  asText,
  asTitle,
  columnLinesOf,
  commonMeasure,
  lastTearOf,
  mayEndColumn,
  usageOf,
} from "./column-lines";
import { runsOf } from "./samples";

const RUNS = runsOf(
  ["title", "青石镇修好三座旧桥"],
  ["paragraph", "三座旧桥昨日重新通行。修桥历时", "五个月。"],
);

describe("lines among which columns are followed", () => {
  it("knows where a run begins and which text line stops in mid sentence", () => {
    const lines = columnLinesOf(RUNS);
    expect(lines.map(({ kind, first, open }) => [kind, first, open])).toEqual([
      ["title", true, false],
      ["paragraph", true, true],
      ["paragraph", false, false],
    ]);
  });

  it("reads a title's line as text where it turns out to be one", () => {
    const [title] = columnLinesOf(RUNS);
    expect(title && asText(title)).toMatchObject({ kind: "paragraph", open: true });
  });

  it("reads a text's line as title where it turns out to be one", () => {
    const text = columnLinesOf(RUNS)[1];
    expect(text && asTitle(text)).toMatchObject({ kind: "title", open: false });
  });

  it("knows the last line before which a text breaks off", () => {
    const [title = RUNS[0], text] = runsOf(
      ["title", "青石镇修好三座旧桥"],
      ["paragraph", "三座旧桥昨日重新通行。修桥历时"],
    );
    const pages = [
      [title, text],
      [title, text, title, text],
    ].map((runs) => columnLinesOf(runs.flatMap((run) => run ?? [])));
    expect(pages.map(lastTearOf)).toEqual([-1, 2]);
  });

  it.each([
    [15, true],
    [17, true],
    [13, false],
    [19, false],
  ])("lets a column of %i em end with a line of 15 em: %s", (measure, ends) => {
    expect(mayEndColumn(columnLinesOf(RUNS)[1], measure)).toBe(ends);
  });

  it("lets no column end where a sentence does", () => {
    const [line] = columnLinesOf(runsOf(["paragraph", "三座旧桥昨日重新通行修桥历时。"]));
    expect(mayEndColumn(line, 15)).toBe(false);
    expect(mayEndColumn(undefined, 15)).toBe(false);
  });

  it("takes the measure that most lines are set to for the page's", () => {
    const [title, text] = RUNS;
    if (!title || !text) throw new Error("two runs were made");
    expect(
      commonMeasure([title, { ...text, measure: 15 }, { ...title, kind: "paragraph", measure: 9 }]),
    ).toBe(15);
    expect(commonMeasure([title])).toBe(0);
  });

  it("counts how often each pair of characters occurs", () => {
    const { counts, total } = usageOf(columnLinesOf(RUNS));
    expect(Math.max(...counts.values())).toBe(2);
    expect(total).toBe([...counts.values()].reduce((sum, count) => sum + count, 0));
  });
});
