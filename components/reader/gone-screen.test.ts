import { describe, expect, it } from "vitest";
import { goneScreen } from "./gone-screen";

const gone = {
  path: "2025-08-20/01/3",
  words: '本稿失实，现予撤下。<b>&"',
  at: new Date("2025-08-20T01:05:00Z"),
};

describe("in place of a withdrawn article", () => {
  it("stand the words, when, and the way to the page, as text", () => {
    const html = goneScreen(gone, "zh-CN");
    expect(html).toContain("本稿失实，现予撤下。&lt;b&gt;&amp;&quot;");
    expect(html).toContain("09:05");
    expect(html).toContain('href="/2025-08-20/01"');
    expect(html).toContain('name="robots" content="noindex"');
  });

  it("is told in English too", () => {
    expect(goneScreen(gone, "en")).toContain('href="/en/2025-08-20/01"');
  });
});
