import { describe, expect, it } from "vitest";
import { CHAIN_START, type ChainedFields, findBreak, hashEntry } from "./chain";

function chain(length: number) {
  const entries: (ChainedFields & { hash: string })[] = [];
  for (let index = 0; index < length; index++) {
    const fields: ChainedFields = {
      at: new Date(Date.UTC(2025, 7, 20, 2, index)),
      actorId: "u1",
      actorName: "林知遥",
      role: "EDITOR",
      origin: "10.0.0.7",
      move: "PAGE_SUBMITTED",
      subject: "page",
      subjectId: `p${index}`,
      issueId: "i1",
      from: "DRAFT",
      to: "SUBMITTED",
      contentHash: null,
      reason: null,
      previous: entries.at(-1)?.hash ?? CHAIN_START,
    };
    entries.push({ ...fields, hash: hashEntry(fields) });
  }
  return entries;
}

describe("the record's chain", () => {
  it("holds as it was written", () => {
    expect(findBreak(chain(5))).toBeNull();
    expect(findBreak([])).toBeNull();
  });

  it("shows a changed entry", () => {
    const entries = chain(5).map((entry, index) => (index === 2 ? { ...entry, actorName: "某人" } : entry));
    expect(findBreak(entries)?.subjectId).toBe("p2");
  });

  it("shows a missing entry by the one after it", () => {
    expect(findBreak(chain(5).toSpliced(2, 1))?.subjectId).toBe("p3");
  });

  it("shows two entries that changed places", () => {
    const [first, second, ...rest] = chain(4);
    if (!first || !second) throw new Error("a chain of four");
    expect(findBreak([second, first, ...rest])?.subjectId).toBe("p1");
  });
});
