import { expect, it } from "vitest";
import type { Block, Split } from "@/engine/types";
import { toMarkdown } from "./markdown";

function page(...blocks: readonly (readonly [Block["role"], string])[]): Split {
  const made = blocks.map(([role, text]): Block => ({ role, text, spans: [] }));
  return { articles: [{ blocks: made, reporters: [] }], furniture: [], warnings: [], decisions: [] };
}

it("gives every role its form", () => {
  const split = page(
    ["kicker", "全市交通工作会议召开"],
    ["headline", "松河大桥合龙"],
    ["subhead", "——两岸车程缩短到五分钟"],
    ["byline", "□ 本报记者 陈凯"],
    ["paragraph", "昨日上午，松河大桥合龙。"],
    ["crosshead", "三座桥"],
    ["caption", "图为合龙现场。"],
    ["credit", "罗满 摄"],
    ["jump", "（下转二版）"],
  );
  const furniture = [{ role: "label", text: "责编：赵六", spans: [] }];
  expect(toMarkdown({ ...split, furniture }).split("\n\n")).toEqual([
    "**全市交通工作会议召开**",
    "# 松河大桥合龙",
    "## ——两岸车程缩短到五分钟",
    "*□ 本报记者 陈凯*",
    "昨日上午，松河大桥合龙。",
    "### 三座桥",
    "> 图为合龙现场。",
    "> *罗满 摄*",
    "*（下转二版）*",
    "---",
    "## 版面",
    "- 责编：赵六\n",
  ]);
});

it.each([
  { why: "stars and underscores", text: "*星*与_线_", want: "\\*星\\*与\\_线\\_" },
  { why: "what looks like HTML", text: "<b>粗&amp;</b>", want: "\\<b\\>粗\\&amp;\\</b\\>" },
  { why: "a link", text: "[甲](乙)", want: "\\[甲\\](乙)" },
  { why: "a list's mark", text: "- 一", want: "\\- 一" },
  { why: "a list's number", text: "1. 一", want: "1\\. 一" },
  { why: "a number in the sentence stays", text: "长1.2公里", want: "长1.2公里" },
  { why: "a rule", text: "===", want: "\\===" },
  { why: "a heading's mark", text: "# 一 #", want: "\\# 一 \\#" },
  { why: "a backslash", text: "甲\\乙", want: "甲\\\\乙" },
  { why: "a line's end", text: "甲\n# 乙", want: "甲 \\# 乙" },
  { why: "what a terminal would obey", text: "甲\u001b[2J乙", want: "甲\ufffd\\[2J乙" },
])("escapes what has a meaning: $why", ({ text, want }) => {
  expect(toMarkdown(page(["headline", "甲"], ["paragraph", text]))).toBe(`# 甲\n\n${want}\n`);
});

it("says that an article has no headline", () => {
  expect(toMarkdown(page(["paragraph", "昨日上午，松河大桥合龙。"]))).toBe(
    "# （无题）\n\n昨日上午，松河大桥合龙。\n",
  );
});

it("prints nothing for an empty page", () => {
  expect(toMarkdown({ articles: [], furniture: [], warnings: [], decisions: [] })).toBe("");
});
