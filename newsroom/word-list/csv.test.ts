import { describe, expect, it } from "vitest";
import { peopleFromCsv, peopleToCsv, wordsFromCsv, wordsToCsv } from "./csv";
import type { WatchedWord } from "./types";

const WORDS: WatchedWord[] = [
  { word: "帐号", kind: "WRONG", instead: "账号", note: "" },
  { word: "某“词”,带逗号", kind: "FORBIDDEN", instead: "", note: "两行\n说明" },
  { word: "=SUM(A1)", kind: "WRONG", instead: "", note: "" },
];

const refusal = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    return error;
  }
};

describe("lists as CSV", () => {
  it("gives words back as they were written, whatever stands in them", () => {
    expect(wordsFromCsv(wordsToCsv(WORDS))).toEqual(WORDS);
  });

  it("gives names and posts back as they were written", () => {
    const people = [
      { name: "林知遥", post: "市园林局局长" },
      { name: "周念", post: "" },
    ];
    expect(peopleFromCsv(peopleToCsv(people))).toEqual(people);
  });

  it("writes no cell that a spreadsheet would run as a formula", () => {
    expect(wordsToCsv(WORDS)).toContain("'=SUM(A1)");
  });

  it("reads heads in either language and any order; a kind that is not given is a wrong word", () => {
    expect(wordsFromCsv("note,word\n见词典,帐号\n")).toEqual([{ ...WORDS[0], instead: "", note: "见词典" }]);
    expect(wordsFromCsv("类别,词\r\n禁,某词\r\n\r\n")).toEqual([
      { word: "某词", kind: "FORBIDDEN", instead: "", note: "" },
    ]);
  });

  it.each([
    { why: "no heads", csv: "帐号,账号\n", want: { code: "CSV_HEADS" } },
    { why: "nothing", csv: "", want: { code: "CSV_HEADS" } },
    {
      why: "a word that is empty",
      csv: "词,改为\n帐号,账号\n,账单\n",
      want: { code: "CSV_ENTRY", details: { line: 3, why: "ENTRY_EMPTY" } },
    },
    {
      why: "a kind that there is not",
      csv: "词,类别\n帐号,怪\n",
      want: { code: "CSV_ENTRY", details: { line: 2 } },
    },
    { why: "a quotation that never ends", csv: '词\n"帐号\n', want: { code: "CSV_UNREADABLE" } },
    {
      why: "a word that is too long",
      csv: `词\n${"长".repeat(41)}\n`,
      want: { code: "CSV_ENTRY", details: { line: 2, why: "ENTRY_TOO_LONG" } },
    },
  ])("refuses $why and says where", ({ csv, want }) => {
    expect(refusal(() => wordsFromCsv(csv))).toMatchObject(want);
  });
});
