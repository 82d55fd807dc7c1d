import { describe, expect, it } from "vitest";
import { markMeant } from "./quotation-marks";

describe("the quotation mark that was meant", () => {
  it.each([
    { why: "a straight one opens", typed: '"', before: "他说，", after: "", want: "“" },
    { why: "and closes what is open", typed: '"', before: "他说，“新桥通车。", after: "", want: "”" },
    { why: "the wrong one opens", typed: "”", before: "建设", after: "新桥", want: "“" },
    { why: "the wrong one closes", typed: "“", before: "建设“新桥", after: "", want: "”" },
    { why: "the right one stays", typed: "“", before: "他说：", after: "", want: "“" },
    { why: "after a pair that is closed another opens", typed: '"', before: "“甲”和", after: "", want: "“" },
    { why: "at the start of an empty block", typed: '"', before: "", after: "", want: "“" },
    { why: "at the start of a Chinese one", typed: '"', before: "", after: "新桥", want: "“" },
    { why: "single ones within double ones", typed: "'", before: "“他说：", after: "", want: "‘" },
    { why: "and closed", typed: "'", before: "“他说：‘好", after: "", want: "’" },
    { why: "double ones are still open then", typed: '"', before: "“他说：‘好’。", after: "", want: "”" },
    { why: "a word of letters in Chinese quotation", typed: '"', before: "所谓“GDP", after: "", want: "”" },
    { why: "the same in single marks", typed: "'", before: "所谓‘GDP", after: "", want: "’" },
    { why: "an apostrophe", typed: "'", before: "It", after: "", want: "'" },
    { why: "a curly apostrophe", typed: "’", before: "It", after: "", want: "’" },
    { why: "inches", typed: '"', before: "屏幕为6.5", after: "", want: '"' },
    { why: "quotation in an English sentence", typed: '"', before: "He said, ", after: "", want: '"' },
    { why: "at the start of an English one", typed: '"', before: "", after: "The bridge", want: '"' },
    { why: "a full-width one was asked for", typed: "＂", before: "他说", after: "", want: "＂" },
    { why: "a comma was asked for", typed: ",", before: "新桥", after: "", want: "," },
  ])("$why", ({ typed, before, after, want }) => {
    expect(markMeant(typed, before, after)).toBe(want);
  });
});
