import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesOf, type Wanted } from "./matches";

const find = (text: string, wanted: string, exact: Partial<Wanted> = {}) =>
  matchesOf(text, { text: wanted, exactWidth: false, exactCase: false, ...exact }).map(([from, to]) =>
    text.slice(from, to),
  );

describe("finding a text in another", () => {
  it.each<{ why: string; text: string; wanted: string; exact?: Partial<Wanted>; want: string[] }>([
    { why: "each place, in order", text: "新桥通车，新桥很长。", wanted: "新桥", want: ["新桥", "新桥"] },
    { why: "nothing is found nowhere", text: "新桥", wanted: "", want: [] },
    { why: "matches do not overlap", text: "哈哈哈哈哈", wanted: "哈哈", want: ["哈哈", "哈哈"] },
    { why: "full-width figures are figures", text: "２０２５年", wanted: "2025", want: ["２０２５"] },
    { why: "and the other way round", text: "共12家", wanted: "１２", want: ["12"] },
    { why: "so with punctuation", text: "甲，乙,丙", wanted: "，", want: ["，", ","] },
    { why: "and with spaces", text: "甲　乙 丙", wanted: " ", want: ["　", " "] },
    { why: "unless told apart", text: "2５ 25", wanted: "25", exact: { exactWidth: true }, want: ["25"] },
    { why: "a radical out of a PDF is its character", text: "使⽤", wanted: "使用", want: ["使⽤"] },
    { why: "letters of any case", text: "GDP与gdp、ｇＤＰ", wanted: "gdp", want: ["GDP", "gdp", "ｇＤＰ"] },
    {
      why: "unless told apart",
      text: "GDP与gdp、ＧＤＰ",
      wanted: "GDP",
      exact: { exactCase: true },
      want: ["GDP", "ＧＤＰ"],
    },
    { why: "a final sigma is a sigma", text: "ΟΔΟΣ οδος", wanted: "οδοσ", want: ["ΟΔΟΣ", "οδος"] },
    { why: "characters outside the basic plane", text: "𠮷野家、吉野家", wanted: "𠮷", want: ["𠮷"] },
    { why: "no half of a surrogate pair", text: "𠮷", wanted: "\ud842", want: [] },
    { why: "behind a surrogate pair", text: "😀😀新桥", wanted: "新桥", want: ["新桥"] },
    { why: "no part of a character that falls apart", text: "½与1", wanted: "1", want: ["1"] },
    { why: "such a character whole", text: "气温30℃", wanted: "°c", want: ["℃"] },
    {
      why: "a place that begins inside the last failure",
      text: "新新桥",
      wanted: "新桥",
      want: ["新桥"],
    },
  ])("$why", ({ text, wanted, exact, want }) => {
    expect(find(text, wanted, exact)).toEqual(want);
  });

  it("finds exactly what String.indexOf finds where everything is told apart", () => {
    const some = fc.string({ unit: fc.constantFrom(..."新桥a𠮷Ａ"), maxLength: 30 });
    const short = fc.string({ unit: fc.constantFrom(..."新桥a𠮷Ａ"), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(some, short, (text, wanted) => {
        expect(find(text, wanted, { exactWidth: true, exactCase: true })).toHaveLength(
          text.split(wanted).length - 1,
        );
      }),
    );
  });
});
