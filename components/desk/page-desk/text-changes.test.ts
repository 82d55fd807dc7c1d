import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inContext, type TextChange, textChanges } from "./text-changes";

const same = (text: string): TextChange => ({ kind: "same", text });

describe("a text beside its source", () => {
  it.each<{ why: string; source: string; text: string; want: TextChange[] }>([
    { why: "lines are joined", source: "新桥昨日\n  通车。", text: "新桥昨日通车。", want: [] },
    { why: "spaces of justification are closed up", source: "新 桥　通 车", text: "新桥通车", want: [] },
    { why: "compatibility forms are mended", source: "使⽤", text: "使用", want: [] },
    { why: "control characters go", source: "新\u0007桥", text: "新桥", want: [] },
    {
      why: "another width is a difference",
      source: "甲,乙",
      text: "甲，乙",
      want: [same("甲"), { kind: "amended", from: ",", to: "，" }, same("乙")],
    },
    {
      why: "an amendment",
      source: "上午八时\n通车",
      text: "上午九时通车",
      want: [same("上午"), { kind: "amended", from: "八", to: "九" }, same("时通车")],
    },
    {
      why: "an insertion",
      source: "新桥通车",
      text: "新桥昨日通车",
      want: [same("新桥"), { kind: "inserted", text: "昨日" }, same("通车")],
    },
    {
      why: "a deletion",
      source: "新桥昨日通车",
      text: "新桥通车",
      want: [same("新桥"), { kind: "deleted", text: "昨日" }, same("通车")],
    },
    {
      why: "characters outside the basic plane are whole",
      source: "𠮷野家",
      text: "𠮶野家",
      want: [{ kind: "amended", from: "𠮷", to: "𠮶" }, same("野家")],
    },
    {
      why: "words keep their spaces as they stand",
      source: "the old\nbridge",
      text: "the new bridge",
      want: [same("the"), { kind: "amended", from: "old", to: "new" }, same("bridge")],
    },
    { why: "all of it typed", source: "", text: "新桥", want: [{ kind: "inserted", text: "新桥" }] },
    { why: "all of it gone", source: "新\n桥", text: "", want: [{ kind: "deleted", text: "新桥" }] },
  ])("$why", ({ source, text, want }) => {
    expect(textChanges(source, text)).toEqual(want);
  });

  it("shows both texts whole, whatever they are", () => {
    const some = fc.string({ unit: fc.constantFrom(..."新桥通车 \n⽤用𠮷"), maxLength: 30 });
    const bare = (text: string) => text.replace(/\s/gu, "").normalize("NFKC");
    fc.assert(
      fc.property(some, some, (source, text) => {
        const changes = textChanges(source, text);
        expect(changes.length === 0).toBe(bare(source) === bare(text));
        if (changes.length === 0) return;
        const side = (one: "from" | "to", own: string) =>
          changes.map((c) =>
            c.kind === "amended" ? c[one] : c.kind === "same" || c.kind === own ? c.text : "",
          );
        expect(bare(side("from", "deleted").join(""))).toBe(bare(source));
        expect(bare(side("to", "inserted").join(""))).toBe(bare(text));
      }),
    );
  });
});

describe("changes in their context", () => {
  it("cuts down what did not change, from outside and between", () => {
    const long = "零一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰";
    const change: TextChange = { kind: "inserted", text: "桥" };
    expect(inContext([same(long), change, same(long), change, same(long)])).toEqual([
      same(`…${long.slice(-12)}`),
      change,
      same(`${long.slice(0, 12)}…${long.slice(-12)}`),
      change,
      same(`${long.slice(0, 12)}…`),
    ]);
    expect(inContext([same("新桥"), change])).toEqual([same("新桥"), change]);
    expect(inContext([same(long)])).toEqual([same(long)]);
  });
});
