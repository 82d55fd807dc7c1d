import { describe, expect, it } from "vitest";
import { titleWords } from "./title-lines";

describe("where a title may break", () => {
  it.each([
    { why: "nothing is lost", given: "我市54家经营主体各项参展事宜已准备就绪" },
    { why: "marks are kept", given: "“共享菜园”种出邻里情：老街，新景" },
    { why: "only marks", given: "……" },
    { why: "an opening mark at the end", given: "老街“" },
  ])("between words: $why", ({ given }) => {
    expect(titleWords(given).join("")).toBe(given);
  });

  it("never before a closing mark or after an opening one", () => {
    const words = titleWords("读《四平》：一座“英雄城”，新景");
    for (const word of words) {
      expect(word).not.toMatch(/^[》”，：]/u);
      expect(word).not.toMatch(/[《“]$/u);
    }
  });
});
