import { describe, expect, it } from "vitest";
import { CHAIN_START, hashEntry } from "./chain";
import { readSealedRecord, type SealedEntry, sealRecord } from "./sealed-record";

const entries: SealedEntry[] = [];
for (let index = 0; index < 4; index++) {
  const fields = {
    at: new Date(Date.UTC(2025, 7, 20, 2, index)),
    actorId: "u1",
    actorName: "林知遥",
    role: "EDITOR",
    origin: null,
    move: "PAGE_SUBMITTED",
    subject: "page",
    subjectId: `p${index}`,
    issueId: null,
    from: "DRAFT",
    to: "SUBMITTED",
    contentHash: null,
    reason: "写了\n两行",
    previous: entries.at(-1)?.hash ?? CHAIN_START,
  };
  entries.push({ id: String(index + 1), ...fields, hash: hashEntry(fields) });
}
const sealed = sealRecord(2025, CHAIN_START, entries);
const lines = sealed.split("\n");

describe("a sealed year", () => {
  it("is proven by itself, and says where the next one begins", () => {
    expect(readSealedRecord(sealed)).toEqual({
      year: 2025,
      entries: 4,
      previous: CHAIN_START,
      last: entries[3]?.hash,
    });
    expect(readSealedRecord(sealRecord(2026, "ab", []))).toMatchObject({ entries: 0, last: "ab" });
  });

  it.each([
    { why: "another name", text: sealed.replace("林知遥", "某人"), fault: { line: 2, fault: "changed" } },
    { why: "an entry less", text: lines.toSpliced(2, 1).join("\n"), fault: { line: 3, fault: "changed" } },
    {
      why: "the last entry less",
      text: lines.toSpliced(4, 1).join("\n"),
      fault: { line: 5, fault: "missing" },
    },
    { why: "the first less", text: lines.toSpliced(1, 1).join("\n"), fault: { line: 2, fault: "changed" } },
    {
      why: "another year over it",
      text: sealed.replace('"year":2025', '"year":2024'),
      fault: { line: 6, fault: "changed" },
    },
    { why: "no seal", text: `${lines.slice(0, 5).join("\n")}\n`, fault: { line: 5, fault: "missing" } },
    { why: "something else", text: "{}\n{}\n", fault: { line: 1, fault: "unreadable" } },
    { why: "nothing", text: "", fault: { line: 1, fault: "unreadable" } },
  ])("shows $why", ({ text, fault }) => {
    expect(readSealedRecord(text)).toEqual(fault);
  });
});
