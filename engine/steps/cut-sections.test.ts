import { expect, it } from "vitest";
import { weighPage } from "../pipeline";
import { cutSections } from "./cut-sections";
import { linesOf } from "./samples";

const rows = (count: number) => Array.from({ length: count }, (_, i) => `第${i}行`);

it("leaves a page whole", () => {
  expect(cutSections(linesOf(...rows(800)))).toHaveLength(1);
  expect(cutSections([])).toEqual([[]]);
});

it("cuts a longer paste at the widest gap of each section's second half, and loses no line", () => {
  const lines = linesOf(...rows(500), "", "", ...rows(200), "", ...rows(500));
  const sections = cutSections(lines);
  expect(sections.map((section) => section.length)).toEqual([500, 700]);
  expect(sections.flat()).toEqual(lines);
});

it("cuts a paste without gaps where a section is full", () => {
  const lines = linesOf(...rows(1700));
  expect(cutSections(lines).map((section) => section.length)).toEqual([799, 799, 102]);
});

it("never parts the pieces of one row", () => {
  const lines = linesOf(...rows(900)).map((line, i) => (i > 410 ? { ...line, sameRow: true } : line));
  expect(cutSections(lines).map((section) => section.length)).toEqual([410, 490]);
});

it("tells every section's decisions at their places in the paste", () => {
  const page = ["桥修好了", "本报讯（记者罗小满）青石镇三座旧桥昨日重新通行。", ""];
  const source = Array.from({ length: 600 }, () => page.join("\n")).join("\n");
  const places = weighPage(source).map(({ decision }) => decision.at);
  expect(Math.max(...places)).toBeGreaterThan(source.length * 0.99);
  expect(places.every((at) => at >= 0 && at < source.length)).toBe(true);
});
