import { describe, expect, it } from "vitest";
import { readMarkedPage } from "./marked-page";

const MARKED = `栏目 民生
引题 铺装收尾
主题 老桥月底通车
图片 bridge.jpg
图说 雾中的老桥。
摄影 许望 摄
　　本报讯 老桥将于月底通车。

版面 责任编辑：高岚
`;

describe("the copy of a demonstration page", () => {
  it("is read as what is pasted and what it becomes", () => {
    const { pasted, articles, furniture } = readMarkedPage(MARKED);
    expect(pasted).toBe(
      "铺装收尾\n老桥月底通车\n雾中的老桥。\n许望 摄\n　　本报讯 老桥将于月底通车。\n\n责任编辑：高岚\n\n",
    );
    expect(
      articles.map(({ sectionName, blocks }) => [sectionName, ...blocks.map(({ role }) => role)]),
    ).toEqual([["民生", "kicker", "headline", "caption", "credit", "paragraph"]]);
    expect(articles[0]?.blocks.map(({ photo }) => photo)).toEqual([null, null, "bridge.jpg", null, null]);
    for (const { text, spans } of [...(articles[0]?.blocks ?? []), ...furniture]) {
      expect(spans.map(([start, end]) => pasted.slice(start, end)).join("")).toBe(text);
    }
  });

  it.each([
    { why: "a line without a mark", marked: "栏目 民生\n老桥月底通车\n" },
    { why: "a block before any article", marked: "主题 老桥月底通车\n" },
  ])("is not guessed at: $why", ({ marked }) => expect(() => readMarkedPage(marked)).toThrow("老桥"));
});
