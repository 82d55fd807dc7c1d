import type { ArticleContent } from "@/editor/document";

export interface FigurePart {
  kind: "figure";
  photoId: string | null;
  caption: string;
  credit: string;
}

export type BodyPart = { kind: "paragraph" | "crosshead" | "jump"; text: string } | FigurePart;

/** An article in the parts that a reader's screen sets: plain text throughout, never HTML. */
export interface ArticleParts {
  kicker: string[];
  headline: string[];
  subhead: string[];
  byline: string[];
  body: BodyPart[];
}

/**
 * Sorts an article's blocks for setting: titles and bylines by rank, everything else in order. A credit goes to the figure
 * before it; empty blocks are left out, a photo without a caption is not.
 */
export function articleParts(content: ArticleContent): ArticleParts {
  const parts: ArticleParts = { kicker: [], headline: [], subhead: [], byline: [], body: [] };
  for (const { type, attrs, content: inline = [] } of content.content) {
    const text = inline
      .map((node) => node.text)
      .join("")
      .trim();
    const photoId = attrs.photoId ?? null;
    if (text === "" && photoId === null) continue;
    switch (type) {
      case "kicker":
      case "headline":
      case "subhead":
      case "byline":
        parts[type].push(text);
        break;
      case "caption":
        parts.body.push({ kind: "figure", photoId, caption: text, credit: "" });
        break;
      case "credit": {
        const last = parts.body.at(-1);
        if (last?.kind === "figure" && last.credit === "") last.credit = text;
        else parts.body.push({ kind: "figure", photoId: null, caption: "", credit: text });
        break;
      }
      default:
        parts.body.push({ kind: type, text });
    }
  }
  return parts;
}
