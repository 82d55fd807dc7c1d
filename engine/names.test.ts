import { expect, it } from "vitest";
import { areNames, namesIn } from "./names";

it.each([
  { why: "offices are no names", text: "本报记者 罗小满 贺知远", want: ["罗小满", "贺知远"] },
  { why: "a surname of two characters", text: "记者 欧阳清", want: ["欧阳清"] },
  { why: "run together", text: "记者唐舟方晓棠", want: ["唐舟", "方晓棠"] },
  { why: "the same name twice", text: "罗小满 罗小满", want: ["罗小满"] },
])("reads names: $why", ({ text, want }) => {
  expect(namesIn(text)).toEqual(want);
});

it("knows a sentence from a list of names", () => {
  expect(areNames("记者 孙莹 王宇")).toBe(true);
  expect(areNames("记者从市交通运输局了解到，连")).toBe(false);
});
