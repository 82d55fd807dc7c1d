import { expect, it } from "vitest";
import { comparePageNumbers, isSamePage, pagesNamed, readPageNumber } from "./page-number";

it.each([
  { why: "a Chinese numeral", jump: "（下转二版）", want: ["2"] },
  { why: "an ordinal", jump: "（下转第2版）", want: ["2"] },
  { why: "with a nought before it", jump: "►下转03版", want: ["3"] },
  { why: "a section's letter", jump: "（上接A2版）", want: ["A2"] },
  { why: "an ordinal with a section", jump: "（下转第A02版）", want: ["A2"] },
  { why: "full-width letters and figures", jump: "（下转Ａ１２版）", want: ["A12"] },
  { why: "the front page by its name", jump: "（上接头版）", want: ["1"] },
  { why: "numerals with ten", jump: "（下转第十版）", want: ["10"] },
  { why: "numerals past ten", jump: "（下转十二版）", want: ["12"] },
  { why: "numerals past twenty", jump: "（下转二十一版）", want: ["21"] },
  { why: "whole tens", jump: "（下转第三十版）", want: ["30"] },
  { why: "numerals digit by digit", jump: "（下转一二版）", want: ["12"] },
  { why: "air inside", jump: "（ 下 转 第 4 版 ）".replaceAll(" ", ""), want: ["4"] },
  { why: "two pages", jump: "（下转二、三版）", want: ["2", "3"] },
  { why: "two pages of one section", jump: "（下转A02、03版）", want: ["A2", "A3"] },
  { why: "the figures of a headline are no pages", jump: "（上接第1版《松河3版地图出版》）", want: ["1"] },
  { why: "no page", jump: "（下转）", want: [] },
])("reads the pages that a jump names: $why", ({ jump, want }) => {
  expect(pagesNamed(jump).map(({ section, number }) => `${section}${number}`)).toEqual(want);
});

it.each([
  { why: "as it is stored", name: "01", want: { section: "", number: 1 } },
  { why: "with a section", name: "A03", want: { section: "A", number: 3 } },
  { why: "in words", name: "第三版", want: { section: "", number: 3 } },
  { why: "by its name", name: "头版", want: { section: "", number: 1 } },
  { why: "no number", name: "要闻", want: undefined },
  { why: "nothing", name: "", want: undefined },
])("reads what a page is called: $why", ({ name, want }) => {
  expect(readPageNumber(name)).toEqual(want);
});

it.each([
  { why: "the section may be left out", named: "（下转2版）", page: "A02", want: true },
  { why: "another section", named: "（下转B2版）", page: "A02", want: false },
  { why: "another number", named: "（下转2版）", page: "12", want: false },
  { why: "a page without a number", named: "（下转2版）", page: "要闻", want: false },
])("tells whether a jump names a page: $why", ({ named, page, want }) => {
  expect(pagesNamed(named).some((number) => isSamePage(number, page))).toBe(want);
});

it("orders pages by section and number", () => {
  const pages = ["要闻", "B1", "10", "A02", "2", "A1", "头版"];
  expect(pages.sort(comparePageNumbers)).toEqual(["头版", "2", "10", "A1", "A02", "B1", "要闻"]);
});
