import { expect, it } from "vitest";
import { choosePages, hasTitlesAfter, type PageNeeds } from "./choose-pages";

const page = (name: string, commands: string[], after = false): PageNeeds => ({
  name,
  hasTitlesAfter: after,
  commands,
});

const PAGES = [
  page("a-1", []),
  page("a-2", ["merge", "merge"]),
  page("a-3", ["merge"], true),
  page("a-4", [], true),
  page("b-1", []),
  page("b-2", ["split"]),
  page("b-3", ["merge"]),
];

it.each([
  { why: "one of each family first", count: 2, want: ["a-2", "b-2"] },
  { why: "then those with titles behind", count: 4, want: ["a-2", "b-2", "a-3", "a-4"] },
  { why: "then those that need most", count: 5, want: ["a-2", "b-2", "a-3", "a-4", "b-3"] },
  { why: "no more than there are", count: 20, want: ["a-2", "b-2", "a-3", "a-4", "b-3", "a-1", "b-1"] },
])("chooses $why", ({ count, want }) => {
  expect(choosePages(PAGES, count).map(({ name }) => name)).toEqual(want);
});

it("takes a page for a command that no other one needs", () => {
  const pages = [
    page("a-1", ["merge", "merge", "merge"]),
    page("a-2", ["merge", "merge"]),
    page("a-3", ["join"]),
  ];
  expect(choosePages(pages, 2).map(({ name }) => name)).toEqual(["a-1", "a-3"]);
});

it.each([
  { why: "before the text", title: 0, text: 10, want: false },
  { why: "behind the text", title: 20, text: 10, want: true },
])("sees a title $why", ({ title, text, want }) => {
  const blocks = [
    { role: "paragraph", spans: [[text, text + 5] as const] },
    { role: "headline", spans: [[title, title + 5] as const] },
  ];
  expect(hasTitlesAfter({ articles: [{ blocks }], furniture: [] })).toBe(want);
});
