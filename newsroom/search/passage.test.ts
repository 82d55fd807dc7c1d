import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./fold";
import { markTerms, passageOf } from "./passage";

const marked = (pieces: { text: string; marked: boolean }[]) =>
  pieces.map(({ text, marked }) => (marked ? `【${text}】` : text)).join("");

test("each place is marked as it is written", () => {
  expect(marked(markTerms("东湖夜市開張，夜市热闹", ["夜市", "开张"]))).toBe(
    "东湖【夜市】【開張】，【夜市】热闹",
  );
  expect(marked(markTerms("尊 重 人 才 ，", ["尊重人才"]))).toBe("【尊 重 人 才】 ，");
  expect(marked(markTerms("ＡＩ大模型", ["ai"]))).toBe("【ＡＩ】大模型");
});

test("words that overlap are one after the other", () => {
  expect(marked(markTerms("东湖夜市", ["东湖夜", "湖夜市"]))).toBe("【东湖夜】【市】");
});

test("the passage is cut around the first of the words, out of the block with most of them", () => {
  const long = `${"前".repeat(60)}东湖夜市${"后".repeat(200)}`;
  const shown = marked(passageOf(["夜市", long], ["东湖", "夜市"]));
  expect(shown.startsWith("…前")).toBe(true);
  expect(shown).toContain("【东湖】【夜市】");
  expect(shown.endsWith("后…")).toBe(true);
  expect(shown.length).toBeLessThan(120);
});

test("marking loses no character and marks only what was asked for", () => {
  const unit = fc.constantFrom(..."东湖夜市臺Ａa \n𠮷");
  fc.assert(
    fc.property(
      fc.string({ unit, maxLength: 40 }),
      fc.array(fc.string({ unit, minLength: 1, maxLength: 3 }).map(fold).filter(Boolean), { maxLength: 3 }),
      (text, terms) => {
        const pieces = markTerms(text, terms);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        const anyHeld = terms.some((term) => fold(text).includes(term));
        expect(pieces.some((piece) => piece.marked)).toBe(anyHeld);
      },
    ),
    { numRuns: 2_000 },
  );
});
