import { describe, expect, it } from "vitest";
import type { ArticleContent, FurnitureContent } from "@/editor/document";
import { planSave, type ReadSave, type StandingPage, touchedBy } from "./save-plan";

const article = (id: string, text: string): ArticleContent => ({
  type: "article",
  attrs: { id, sectionId: null },
  content: [{ type: "paragraph", attrs: { spans: [] }, content: [{ type: "text", text }] }],
});
const furniture: FurnitureContent = { type: "furniture", content: [] };
const discarded: FurnitureContent = {
  type: "furniture",
  content: [
    {
      type: "label",
      attrs: { spans: [[0, 3]], reason: "masthead" },
      content: [{ type: "text", text: "导读" }],
    },
  ],
};

const standing: StandingPage = {
  version: 7,
  articles: [
    { id: "a", version: 3, content: article("a", "甲") },
    { id: "b", version: 5, content: article("b", "乙") },
  ],
  furniture,
};
const nothing: ReadSave = {
  version: 7,
  changed: [],
  removed: [],
  order: null,
  furniture: null,
  purpose: "EDITED",
};

describe("a save", () => {
  it("writes an article at the version that was read, whatever the page's version is", () => {
    const plan = planSave(standing, {
      ...nothing,
      version: 2,
      changed: [{ id: "a", version: 3, content: article("a", "甲改") }],
    });
    expect(plan).toMatchObject({
      kind: "write",
      updated: [{ id: "a" }],
      structural: false,
      order: ["a", "b"],
    });
  });

  it("splits an article: one changed, one new, in a new order", () => {
    const plan = planSave(standing, {
      ...nothing,
      changed: [
        { id: "a", version: 3, content: article("a", "甲上") },
        { id: "c", version: 0, content: article("c", "甲下") },
      ],
      order: ["a", "c", "b"],
    });
    expect(plan).toMatchObject({
      kind: "write",
      created: [{ id: "c" }],
      updated: [{ id: "a" }],
      structural: true,
    });
  });

  it("merges two: one changed, one removed", () => {
    const plan = planSave(standing, {
      ...nothing,
      changed: [{ id: "a", version: 3, content: article("a", "甲乙") }],
      removed: [{ id: "b", version: 5 }],
      order: ["a"],
    });
    expect(plan).toMatchObject({ kind: "write", removed: ["b"], order: ["a"], structural: true });
  });

  it("is no write at all when it is sent a second time because the answer was lost", () => {
    const plan = planSave(standing, {
      ...nothing,
      version: 6,
      changed: [{ id: "b", version: 4, content: article("b", "乙") }],
      removed: [{ id: "gone", version: 1 }],
      order: ["a", "b"],
      furniture,
    });
    expect(plan).toMatchObject({ kind: "write", created: [], updated: [], removed: [], structural: false });
  });

  it.each([
    {
      why: "the article was saved since",
      save: { changed: [{ id: "a", version: 2, content: article("a", "旧") }] },
    },
    {
      why: "the article was removed since",
      save: { changed: [{ id: "x", version: 2, content: article("x", "旧") }] },
    },
    {
      why: "what is to be removed was saved since",
      save: { removed: [{ id: "b", version: 4 }], order: ["a"] },
    },
    { why: "the order was changed since", save: { version: 6, order: ["b", "a"] } },
    { why: "the furniture was changed since", save: { version: 6, furniture: discarded } },
    {
      why: "a new article meets an order it does not know",
      save: {
        version: 6,
        changed: [{ id: "c", version: 0, content: article("c", "新") }],
        order: ["a", "c"],
      },
    },
    {
      why: "a new article has the name of a standing one",
      save: { changed: [{ id: "a", version: 0, content: article("a", "新") }] },
    },
  ])("is refused as a conflict: $why", ({ save }) => {
    expect(planSave(standing, { ...nothing, ...save })).toEqual({ kind: "refused", code: "CONFLICT" });
  });

  it.each([
    { why: "the order leaves an article out", save: { order: ["a"] } },
    { why: "the order names a stranger", save: { order: ["a", "b", "x"] } },
    { why: "the order names one twice", save: { order: ["a", "a", "b"] } },
    {
      why: "one article is changed and removed",
      save: {
        changed: [{ id: "a", version: 3, content: article("a", "改") }],
        removed: [{ id: "a", version: 3 }],
      },
    },
  ])("is refused as not fitting together: $why", ({ save }) => {
    expect(planSave(standing, { ...nothing, ...save })).toEqual({ kind: "refused", code: "INVALID" });
  });

  it.each([
    {
      why: "changed, removed and new",
      save: {
        changed: [
          { id: "a", version: 3, content: article("a", "甲上") },
          { id: "c", version: 0, content: article("c", "甲下") },
        ],
        removed: [{ id: "b", version: 5 }],
        order: ["a", "c"],
      },
      want: ["a", "b"],
    },
    {
      why: "what is there already",
      save: { changed: [{ id: "a", version: 2, content: article("a", "甲") }] },
      want: [],
    },
    {
      why: "a stale one",
      save: { changed: [{ id: "a", version: 2, content: article("a", "甲改") }] },
      want: ["a"],
    },
  ])("touches the articles that stand there: $why", ({ save, want }) => {
    const read = { ...nothing, ...save };
    expect(touchedBy(planSave(standing, read), read)).toEqual(want);
  });
});
