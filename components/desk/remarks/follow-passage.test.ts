import { expect, it } from "vitest";
import { followPassage } from "./follow-passage";

const BEFORE = "环湖步道向市民开放。步道全长三公里。";
const passage = { from: BEFORE.indexOf("全长"), to: BEFORE.indexOf("。", 12) };

it.each([
  { why: "where nothing was changed", now: BEFORE, want: "全长三公里" },
  { why: "behind words that were put before it", now: `昨日，${BEFORE}`, want: "全长三公里" },
  { why: "before words that were put after it", now: `${BEFORE}沿线有座椅。`, want: "全长三公里" },
  { why: "where what was before it went", now: "步道全长三公里。", want: "全长三公里" },
  { why: "with what was put into it", now: "环湖步道向市民开放。步道全长约三公里。", want: "全长约三公里" },
  { why: "with what is left of it", now: "环湖步道向市民开放。步道长三公里。", want: "长三公里" },
  { why: "in a paragraph of its own", now: "环湖步道向市民开放。\n步道全长三公里。", want: "全长三公里" },
])("follows a passage: $why", ({ now, want }) => {
  const found = followPassage(BEFORE, passage, now);
  expect(found && now.slice(found.from, found.to)).toBe(want);
});

it("says where nothing of it is left", () => {
  expect(followPassage(BEFORE, passage, "环湖步道向市民开放。")).toBeNull();
});
