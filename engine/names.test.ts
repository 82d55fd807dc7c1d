import { expect, it } from "vitest";
import { areNames, namesIn } from "./names";

it.each([
  { why: "offices are no names", text: "本报记者 罗小满 贺知远", want: ["罗小满", "贺知远"] },
  { why: "a surname of two characters", text: "记者 欧阳清", want: ["欧阳清"] },
  { why: "run together", text: "记者唐舟方晓棠", want: ["唐舟", "方晓棠"] },
  { why: "another paper's reporter", text: "青禾日报首席记者 罗小满", want: ["罗小满"] },
  {
    why: "two papers' reporters run together",
    text: "本报记者罗小满新华社记者贺知远",
    want: ["罗小满", "贺知远"],
  },
  { why: "who wrote, not who photographed", text: "文/罗小满 图/贺知远", want: ["罗小满"] },
  { why: "one who did both", text: "记者 罗小满 文/图", want: ["罗小满"] },
  { why: "a word for who wrote", text: "作者：罗小满", want: ["罗小满"] },
  { why: "the same name twice", text: "罗小满 罗小满", want: ["罗小满"] },
])("reads names: $why", ({ text, want }) => {
  expect(namesIn(text)).toEqual(want);
});

it("knows a sentence from a list of names", () => {
  expect(areNames("记者 孙莹 王宇")).toBe(true);
  expect(areNames("记者从市交通运输局了解到，连")).toBe(false);
});

it.each([
  { why: "a crosshead", text: "■高温", want: false },
  { why: "what a text is", text: "本报评论员文章", want: false },
  { why: "a name of two characters", text: "●高翔", want: true },
  { why: "names that are not usual, less than half", text: "记者 罗小满 腾格尔", want: true },
])("tells words from names: $why", ({ text, want }) => {
  expect(areNames(text)).toBe(want);
});
