import { describe, expect, it } from "vitest";
import { whatChanged } from "./what-changed";

const page = (ids: string, furniture: unknown = []) => ({
  articles: [...ids].map((id) => ({ id, version: 1 })),
  furniture,
});
const said = ({ articles, isReordered, hasNewFurniture }: ReturnType<typeof whatChanged>) => [
  ...articles.map(({ id, change }) => `${id} ${change}`),
  ...(isReordered ? ["reordered"] : []),
  ...(hasNewFurniture ? ["furniture"] : []),
];

describe("what a save did", () => {
  it.each([
    { why: "the words of one article", before: "abc", after: "abc", written: ["b2"], want: ["b changed"] },
    {
      why: "a split: the new one is named after its neighbour, nothing is out of order",
      before: "ab",
      after: "acb",
      written: ["c1", "a2"],
      want: ["a changed", "c added"],
    },
    {
      why: "a merge",
      before: "abc",
      after: "ac",
      written: ["a2"],
      want: ["a changed", "b removed"],
    },
    { why: "the order alone", before: "abc", after: "cab", written: [], want: ["reordered"] },
    {
      why: "an article that comes back is new to the page, whatever its version",
      before: "a",
      after: "ab",
      written: ["b7"],
      want: ["b added"],
    },
    {
      why: "words that never stood on the page",
      before: "ab",
      after: "ab",
      written: ["b-"],
      want: ["b displaced"],
    },
    {
      why: "the first that was kept, of a page that was pasted then",
      before: null,
      after: "ab",
      written: ["a1", "b1"],
      want: ["a added", "b added"],
    },
    {
      why: "the first that was kept, of a page that is older",
      before: null,
      after: "ab",
      written: ["b5"],
      want: ["b changed"],
    },
  ])("$why", ({ before, after, written, want }) => {
    const read = written.map((text) => ({
      id: text.charAt(0),
      version: text.charAt(1) === "-" ? null : Number(text.charAt(1)),
    }));
    expect(said(whatChanged(before === null ? null : page(before), page(after), read))).toEqual(want);
  });

  it("names the furniture", () => {
    expect(said(whatChanged(page("a"), page("a", ["导读"]), []))).toEqual(["furniture"]);
  });
});
