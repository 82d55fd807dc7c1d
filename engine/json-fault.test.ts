import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonFault } from "./json-fault";

it.each([
  { why: "JSON has no fault", text: '{ "a": [1, true, null, "字"] }', want: undefined },
  { why: "a comma is missing", text: '{\n"a": 1\n"b": 2 }', want: 3 },
  { why: "a comma too many", text: "[\n1,\n]", want: 3 },
  { why: "a word without quotation marks", text: "{\n  a: 1 }", want: 2 },
  { why: "full-width punctuation from a Chinese keyboard", text: '{\n"a"： 1 }', want: 2 },
  { why: "it ends too soon", text: '{\n"a": 1\n', want: 3 },
  { why: "something stands behind the end", text: "[]\n\n]", want: 3 },
  { why: "nothing at all", text: "", want: 1 },
])("names the line: $why", ({ text, want }) => {
  expect(jsonFault(text)).toBe(want);
});

it("finds a fault exactly where JSON.parse refuses", () => {
  const pieces = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"a"',
    "1",
    "-0.5e3",
    "01",
    "true",
    " ",
    "\n",
    '"\\',
    "字",
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join("")),
    fc.json(),
    fc.string({ unit: "binary" }),
  );
  const parses = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(texts, (text) => {
      expect(jsonFault(text) === undefined).toBe(parses(text));
    }),
    {
      numRuns: 5000,
    },
  );
});
