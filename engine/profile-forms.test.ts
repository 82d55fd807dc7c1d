import { describe, expect, it } from "vitest";
import { furnitureForm, isForm, nameForm, nameMatcher } from "./profile-forms";

describe("furnitureForm", () => {
  it.each([
    { why: "a page's number changes", given: "第 03 版", want: "第#版" },
    { why: "full-width figures are figures", given: "第０３版", want: "第#版" },
    { why: "numbers are written in characters too", given: "第十二版 要闻", want: "第#版要闻" },
    { why: "a date changes every day", given: "2025年8月20日 星期三", want: "#年#月#日星期#" },
    { why: "so does the lunar one", given: "乙巳年闰六月廿七", want: "#年闰#月廿#" },
    { why: "names change with who is on duty", given: "值班主任：方晓棠 罗满", want: "值班主任：N" },
    { why: "a word that is no name stays", given: "今日 天气", want: "今日天气" },
  ])("$why: $given", ({ given, want }) => {
    expect(furnitureForm(given)).toBe(want);
  });
});

describe("nameForm", () => {
  it.each([
    { why: "the usual byline", given: "□ 本报记者 方晓棠 罗满", reporters: [], want: "□本报记者N" },
    {
      why: "correspondents too",
      given: "本报记者 罗满 通讯员 方晓棠",
      reporters: [],
      want: "本报记者N通讯员N",
    },
    { why: "words no rule knows", given: "统筹/方晓棠", reporters: [], want: "统筹/N" },
    { why: "the same without air", given: "统筹方晓棠", reporters: [], want: "统筹N" },
    {
      why: "a name behind no surname, known from the article",
      given: "执笔：阿木尔",
      reporters: ["阿木尔"],
      want: "执笔：N",
    },
    {
      why: "a credit in brackets",
      given: "（新华社记者方晓棠摄）",
      reporters: [],
      want: "（新华社记者N摄）",
    },
    { why: "a short name before its word", given: "罗满摄", reporters: [], want: "N摄" },
    { why: "words before and after", given: "图片由罗满提供", reporters: [], want: "图片由罗满提供" },
  ])("$why: $given", ({ given, reporters, want }) => {
    expect(nameForm(given, reporters)).toBe(want);
  });
});

describe("nameMatcher", () => {
  it("tells reporters from correspondents", () => {
    const match = nameMatcher(["统筹/N通讯员N", "通讯员N"], "whole");
    expect(match("统筹/方晓棠 通讯员 罗满")?.names).toBe("方晓棠");
    expect(match("通讯员 罗满")?.names).toBe("罗满");
  });

  const whole = nameMatcher(["统筹/N", "N（特稿）"], "whole");
  const end = nameMatcher(["镜头：N"], "end");
  it.each([
    { why: "another name, other air", text: "统筹 / 周小路 罗满", want: "统筹/N" },
    { why: "no name in the name's place", text: "统筹/城乡发展", want: undefined },
    { why: "more than the form", text: "统筹/周小路为民服务", want: undefined },
    { why: "the form's own marks are no pattern", text: "罗满（特稿）", want: "N（特稿）" },
  ])("whole: $why", ({ text, want }) => {
    expect(whole(text)?.form).toBe(want);
  });

  it("finds a credit at the end and where it begins", () => {
    expect(end("孩子们在河边放风筝。 镜头：罗满")).toEqual({ form: "镜头：N", at: 11, names: "罗满" });
  });
});

it.each([
  { why: "too long to be a set form", form: "字".repeat(41), want: false },
  { why: "so many names take too long to look for", form: "N文N图N", want: false },
  { why: "air is no part of a form", form: "第 版", want: false },
  { why: "a page number alone", form: "#", want: true },
])("knows what a form is: $why", ({ form, want }) => {
  expect(isForm(form)).toBe(want);
});
