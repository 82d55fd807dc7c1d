import { expect, it } from "vitest";
import { splitPage } from "../pipeline";
import type { Block } from "../types";
import { readJumps } from "./read-jumps";

/** An article as written: "headline 大桥合龙". */
function article(...blocks: readonly string[]): Block[] {
  return blocks.map((block, index) => {
    const [role = ""] = block.split(" ");
    const text = block.slice(role.length + 1);
    return { role: role as Block["role"], text, spans: [[index * 100, index * 100 + text.length]] };
  });
}

function jumpsOf(...blocks: readonly string[]) {
  const split = { ...splitPage(""), articles: [{ blocks: article(...blocks), reporters: [] }] };
  return readJumps({ number: "02", split });
}

it.each([
  { why: "leads on", text: "（下转二版）", want: "on" },
  { why: "a pointer alone", text: "►转03版", want: "on" },
  { why: "comes from", text: "（上接一版）", want: "from" },
  { why: "goes on straight from", text: "（紧接第一版）", want: "from" },
  { why: "its headline has the other word", text: "（下转二版《南北干线接通》）", want: "on" },
])("tells which way a jump leads: $why", ({ text, want }) => {
  expect(jumpsOf("paragraph 大桥合龙。", `jump ${text}`).map(({ leads }) => leads)).toEqual([want]);
});

it("reads the text between one jump and the next", () => {
  const [from, on] = jumpsOf(
    "headline 大桥合龙",
    "jump （上接一版）",
    "paragraph 甲。",
    "paragraph 乙。",
    "jump （下转三版）",
  );
  expect(from?.text).toBe("甲。乙。");
  expect(on?.text).toBe("甲。乙。");
});

it("reads the article's titles and the jump's own, without what says that they stand here again", () => {
  const [jump] = jumpsOf("headline 大桥 合龙（续）", "jump （上接一版《大桥合龙》）", "paragraph 甲。");
  expect(jump?.titles).toEqual(["大桥合龙", "大桥合龙"]);
});

it("says where the jump stands", () => {
  const [jump] = jumpsOf("paragraph 甲。", "jump （下转三版）");
  expect(jump?.place).toEqual({ page: "02", article: 0, block: 1, at: 100, text: "（下转三版）" });
});

it.each([
  { why: "an indented first line", lengths: [10, 12, 12, 5], want: false },
  { why: "a first line as wide as the others", lengths: [12, 12, 12, 5], want: true },
  { why: "too few lines to tell", lengths: [12, 5], want: undefined },
])("tells whether the text goes on in a full line: $why", ({ lengths, want }) => {
  const split = splitPage("");
  const spans = lengths.map((length, line): [number, number] => [line * 20, line * 20 + length]);
  const blocks: Block[] = [
    { role: "jump", text: "（上接一版）", spans: [[0, 6]] },
    { role: "paragraph", text: "字".repeat(40), spans },
  ];
  const [jump] = readJumps({ number: "2", split: { ...split, articles: [{ blocks, reporters: [] }] } });
  expect(jump?.opensFull).toBe(want);
});
