import { describe, expect, it } from "vitest";
import { excerpt } from "./excerpt";
import type { TextPart } from "./paper-article";

const paragraph = (text: string): TextPart => ({ kind: "paragraph", text });
const crosshead = (text: string): TextPart => ({ kind: "crosshead", text });
const sentence = (length: number) => `${"字".repeat(length - 1)}。`;

describe("the beginning of an article on its page", () => {
  it.each([
    {
      why: "a text a little over the limit stands whole",
      given: [paragraph(sentence(110))],
      want: { lengths: [110], whole: true },
    },
    {
      why: "whole paragraphs first, then whole sentences",
      given: [paragraph(sentence(60)), paragraph(sentence(20) + sentence(60)), paragraph(sentence(60))],
      want: { lengths: [60, 20], whole: false },
    },
    {
      why: "no crosshead is left without its text",
      given: [paragraph(sentence(80)), crosshead("下一步"), paragraph(sentence(90))],
      want: { lengths: [80], whole: false },
    },
    {
      why: "a sentence longer than the limit is not broken",
      given: [paragraph(sentence(300)), paragraph(sentence(20))],
      want: { lengths: [300], whole: false },
    },
    { why: "nothing to begin with", given: [], want: { lengths: [], whole: true } },
  ])("$why", ({ given, want }) => {
    const { text, whole } = excerpt(given, 100);
    expect({ lengths: text.map((part) => part.text.length), whole }).toEqual(want);
  });

  it("keeps a closing mark with its sentence", () => {
    const said = `他说：“${"好".repeat(40)}。”`;
    expect(excerpt([paragraph(said + sentence(100))], 50).text).toEqual([paragraph(said)]);
  });
});
