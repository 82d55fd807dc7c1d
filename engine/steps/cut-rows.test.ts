import { expect, it } from "vitest";
import { joinRowPieces } from "../line";
import { cutRows } from "./cut-rows";
import { readLines } from "./read-lines";

it.each([
  { why: "two titles side by side", row: "水库水位回升 大桥合龙", want: ["水库水位回升", "大桥合龙"] },
  {
    why: "a title and the opening of a text",
    row: "大桥合龙 本报讯（记者 罗小满）昨日",
    want: ["大桥合龙", "本报讯（记者 罗小满）昨日"],
  },
  {
    why: "names in brackets belong together",
    row: "（记者 罗小满 贺知远）",
    want: ["（记者 罗小满 贺知远）"],
  },
  { why: "a jump with air in it", row: "紧接 第一版", want: ["紧接 第一版"] },
  { why: "air round figures", row: "共 12 户", want: ["共12户"] },
  { why: "single characters are a letter-spaced word", row: "通 知 书", want: ["通知书"] },
])("cuts rows at their spaces: $why", ({ row, want }) => {
  expect(cutRows(row, readLines(row)).map((line) => line.text)).toEqual(want);
});

it("joins again only pieces that stand side by side", () => {
  const row = "水库水位回升 大桥合龙";
  const pieces = cutRows(row, readLines(row));
  expect(joinRowPieces(pieces).map((line) => line.text)).toEqual([row]);
  const [other] = readLines("别处");
  expect(joinRowPieces([...(other ? [other] : []), ...pieces.slice(1)])).toHaveLength(2);
});
