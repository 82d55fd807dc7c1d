import { describe, expect, it } from "vitest";
import { pageSchema } from "@/editor/schema/page-extensions";
import { lineAt, linesOf, sourceLines } from "./source-lines";

const source = "导 读\n南湖步道\n开放。\n\n漏掉的\n";
const doc = pageSchema.nodeFromJSON({
  type: "doc",
  content: [
    {
      type: "article",
      content: [
        {
          type: "paragraph",
          attrs: {
            spans: [
              [4, 8],
              [9, 12],
            ],
          },
          content: [{ type: "text", text: "南湖步道开放。" }],
        },
      ],
    },
    {
      type: "furniture",
      content: [{ type: "label", attrs: { spans: [[0, 3]] }, content: [{ type: "text", text: "导读" }] }],
    },
  ],
});
const lines = sourceLines(source, doc);

describe("the source line by line", () => {
  it("says of every stretch where it went", () => {
    expect(lines.map(({ segments }) => segments.map(({ text, where }) => [text, where]))).toEqual([
      [["导 读", "aside"]],
      [["南湖步道", 1]],
      [["开放。", 1]],
      [],
      [["漏掉的", "unplaced"]],
      [],
    ]);
  });

  it("loses no character", () => {
    expect(lines.map(({ segments }) => segments.map(({ text }) => text).join("")).join("\n")).toBe(source);
  });

  it("has an article's sign where it begins, once", () => {
    expect(lines.map(({ sign }) => sign)).toEqual([null, 1, null, null, null, null]);
  });

  it("finds the lines of a block and of a character", () => {
    expect(
      linesOf(lines, [
        [4, 8],
        [9, 12],
      ]),
    ).toEqual([1, 2]);
    expect(linesOf(lines, [])).toBeNull();
    expect(lineAt(lines, 14)).toBe(4);
  });
});
