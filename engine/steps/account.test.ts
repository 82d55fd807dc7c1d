import { expect, it } from "vitest";
import { account } from "./account";

it("puts what no block has into the furniture, with a warning", () => {
  const split = account("甲 乙丙", {
    articles: [{ blocks: [{ role: "paragraph", text: "甲", spans: [[0, 1]] }], reporters: [] }],
    furniture: [],
    warnings: [],
    decisions: [],
  });
  expect(split.furniture).toEqual([{ role: "unplaced", text: "乙丙", spans: [[2, 4]] }]);
  expect(split.warnings).toEqual([{ code: "unplaced", spans: [[2, 4]] }]);
});

it("leaves a whole split as it is", () => {
  const split = {
    articles: [],
    furniture: [{ role: "label", text: "甲", spans: [[0, 1] as const] }],
    warnings: [],
    decisions: [],
  };
  expect(account("甲 ", split)).toBe(split);
});
