import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { characterCount, headlineOf, pageDocumentFromSplit } from "@/editor/document";
import { splitPage } from "@/engine/pipeline";
import type { BlockRole } from "@/engine/types";
import { previewOf } from "./split-preview";

const block = (role: BlockRole, text: string) => ({ role, text, spans: [] });

describe("the preview of a split", () => {
  it.each([
    {
      why: "a headline of two lines is one",
      blocks: [block("headline", "稻田里的"), block("headline", "新学堂"), block("paragraph", "清晨六点。")],
      want: { headline: "稻田里的 新学堂", opening: "清晨六点。", characters: 12 },
    },
    {
      why: "no headline, and the body is what opens it",
      blocks: [block("kicker", "秋收之际"), block("paragraph", "本报讯 清晨。")],
      want: { headline: "", opening: "本报讯 清晨。", characters: 10 },
    },
    {
      why: "a photo without a text opens with its caption",
      blocks: [block("headline", "丰收"), block("caption", "图为稻田。")],
      want: { headline: "丰收", opening: "图为稻田。", characters: 7 },
    },
    {
      why: "a character of two code units is one",
      blocks: [block("paragraph", "𠮷田")],
      want: { headline: "", opening: "𠮷田", characters: 2 },
    },
  ])("says of an article: $why", ({ blocks, want }) => {
    const { articles } = previewOf({
      articles: [{ blocks, reporters: [] }],
      furniture: [],
      warnings: [],
      decisions: [],
    });
    expect(articles).toEqual([want]);
  });

  it("says of a real page what the desk will say of it", () => {
    const file = path.join(import.meta.dirname, "../../../engine/fixtures/siping-2025-08-20-01/source.txt");
    const split = splitPage(readFileSync(file, "utf8"));
    const preview = previewOf(split);
    const onDesk = pageDocumentFromSplit(split, () => crypto.randomUUID()).content.filter(
      (part) => part.type === "article",
    );
    expect(preview.articles.map(({ headline, characters }) => ({ headline, characters }))).toEqual(
      onDesk.map((article) => ({ headline: headlineOf(article), characters: characterCount(article) })),
    );
    expect(preview.furniture).toBe(split.furniture.length);
  });
});
