import { expect, it } from "vitest";
import type { ArticleContent } from "@/editor/document";
import { blockOf } from "@/scripts/testing/preflight-page";
import { isFreeOf, tracesOf } from "./traces";

const content: ArticleContent = {
  type: "article",
  attrs: { id: "c2a8e0f4-1d7b-4b7e-8f3a-2f6d9b0e5d33", sectionId: null },
  content: [
    blockOf("headline", "东湖夜市今晚重新开张"),
    blockOf(
      "paragraph",
      "经过三个月改造，东湖夜市将于今晚重新开张。记者昨日在现场看到，工人们正在调试路灯。",
    ),
    blockOf("paragraph", "短段。"),
  ],
};
const traces = tracesOf("东湖夜市今晚重新开张", content);

it("knows an article by its headline and by how its longer blocks begin", () => {
  expect(traces).toEqual([
    "东湖夜市今晚重新开张",
    "东湖夜市今晚重新开张",
    "经过三个月改造，东湖夜市将于今晚重新开张。记者昨",
  ]);
});

it.each([
  { why: "nothing of it", html: "<main><h1>城西菜市场完成改造</h1></main>", want: true },
  {
    why: "its headline, over two lines",
    html: "<h1><span>东湖夜市</span> <span>今晚重新开张</span></h1>",
    want: false,
  },
  {
    why: "how it begins",
    html: "<p>经过三个月改造，东湖夜市将于今晚重新开张。记者昨日在现场看到</p>",
    want: false,
  },
  { why: "a word of it", html: "<p>东湖夜市开了</p>", want: true },
])("tells whether a screen is free of it: $why", ({ html, want }) => {
  expect(isFreeOf(html, traces)).toBe(want);
});
