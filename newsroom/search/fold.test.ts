import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, foldWithPlaces } from "./fold";

test("traditional and simplified, full width and half width, capitals and small letters are one", () => {
  expect(fold("臺灣鐵路")).toBe(fold("台湾铁路"));
  expect(fold("ＡＩ大模型２０２５")).toBe("ai大模型2025");
  expect(fold("GDP增长５．２％")).toBe("gdp增长5.2%");
});

test("a break in the middle of a word, and spaces between characters, are not there", () => {
  expect(fold("东湖夜\n市")).toBe("东湖夜市");
  expect(fold("尊 重　人 才")).toBe("尊重人才");
  expect(fold("东\u200b湖")).toBe("东湖");
});

test("an accent written apart is the same letter", () => {
  expect(fold("cafe\u0301")).toBe(fold("caf\u00e9"));
});

const texts = fc.string({
  unit: fc.constantFrom(..."东湖夜市臺灣ＡｉⅣ㎡… \n　é𠮷🏮", "e\u0301"),
  maxLength: 40,
});

test("both foldings agree, folding again changes nothing, and each place is where its character stands", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { text: folded, places } = foldWithPlaces(text);
      expect(fold(text)).toBe(folded);
      expect(fold(folded)).toBe(folded);
      expect(places).toHaveLength(folded.length + 1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
    { numRuns: 2_000 },
  );
});

test("what stands next to each other does not change how a character folds", () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      // A mark at the beginning of the second would belong to the first.
      fc.pre(!/^\p{M}/u.test(b));
      expect(fold(a + b)).toBe(fold(a) + fold(b));
    }),
    { numRuns: 2_000 },
  );
});
