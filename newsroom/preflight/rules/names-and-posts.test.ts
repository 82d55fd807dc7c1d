import { describe, expect, it } from "vitest";
import { blockOf, faultsIn, pageOf } from "@/scripts/testing/preflight-page";
import { nearlyNames, postsOfNames } from "./names-and-posts";

const people = [
  { name: "林知遥", post: "市委书记" },
  { name: "林知遥", post: "市人大常委会主任" },
  { name: "周念", post: "市长" },
  { name: "何以宁", post: "" },
];
const page = (text: string) => ({ ...pageOf(blockOf("paragraph", text)), lists: { words: [], people } });

describe("names and posts", () => {
  it.each([
    { why: "a post of the person's", text: "市委书记林知遥出席。", want: [] },
    { why: "another of their posts", text: "市人大常委会主任林知遥出席。", want: [] },
    { why: "the post written longer", text: "四平市委书记林知遥出席。", want: [] },
    { why: "somebody else's post", text: "8月19日，市长林知遥出席。", want: ["市长林知遥"] },
    { why: "no post before the name", text: "林知遥说。", want: [] },
    { why: "a name on the list without a post", text: "副局长何以宁说。", want: [] },
    { why: "words before the name that are no post", text: "记者采访了林知遥。", want: [] },
  ])("$why", ({ text, want }) => {
    expect(faultsIn(page(text), postsOfNames(page(text)))).toEqual(want);
  });

  it.each([
    { why: "one character off after the post", text: "市委书记林之遥出席。", want: ["林之遥 → 林知遥"] },
    { why: "the name itself", text: "市委书记林知遥出席。", want: [] },
    { why: "another name altogether", text: "市委书记何小满出席。", want: [] },
    { why: "of two characters one off is another name", text: "市长周年出席。", want: [] },
    { why: "another name on the list", text: "市委书记何以宁出席。", want: [] },
  ])("nearly a name: $why", ({ text, want }) => {
    expect(faultsIn(page(text), nearlyNames(page(text)))).toEqual(want);
  });
});
