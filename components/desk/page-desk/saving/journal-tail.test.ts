import { expect, it } from "vitest";
import { pageSchema } from "@/editor/schema/page-extensions";
import { tailOf, withTail } from "./journal-tail";
import { A, B, C, pageOf } from "./page-of-articles";

const before = pageOf(
  [
    [A, "甲"],
    [B, "乙"],
    [C, "丙"],
  ],
  ["报头"],
);
const [first, second, third, furniture] = before.children;
const at = (...parts: (typeof first)[]) =>
  pageSchema.topNodeType.create(
    null,
    parts.flatMap((part) => part ?? []),
  );
const written = pageOf([[B, "乙一"]]).firstChild ?? undefined;

it.each([
  {
    why: "one article was written in: it alone is kept",
    after: at(first, written, third, furniture),
    kept: 1,
  },
  { why: "nothing changed", after: before, kept: 0 },
  { why: "an article is gone", after: at(first, third, furniture), kept: 0 },
  { why: "an article is new", after: at(first, second, written, third, furniture), kept: 1 },
  { why: "two changed places", after: at(second, first, third, furniture), kept: 2 },
  {
    why: "the first and the last changed",
    after: pageOf(
      [
        [A, "一"],
        [B, "乙"],
        [C, "三"],
      ],
      [],
    ),
    kept: 4,
  },
])("leads from one document to the other: $why", ({ after, kept }) => {
  const tail = tailOf(before, after);
  expect(withTail(before, tail, pageSchema).eq(after)).toBe(true);
  expect(JSON.parse(tail.parts)).toHaveLength(kept);
});

it("throws where a tail does not make a page", () => {
  expect(() => withTail(before, { start: 3, gone: 1, parts: "[]" }, pageSchema)).toThrow();
  expect(() => withTail(before, { start: 0, gone: 0, parts: "{" }, pageSchema)).toThrow();
});
