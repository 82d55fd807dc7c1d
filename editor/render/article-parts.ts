import type { ArticleContent } from "@/editor/document";
import { leadingOf } from "@/editor/photo/caption-photo";
import type { Focus } from "@/editor/photo/focus";

export interface FigurePart {
  kind: "figure";
  photoId: string | null;
  caption: string;
  credit: string;
  /** Its own alternative text, else its caption; "" where it has neither. */
  alt: string;
  /** Where crops keep to; null is the middle. */
  focus: Focus | null;
  /** Whether it is the photo that leads the article: at most one does, and one of an article's photos always. */
  leads: boolean;
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

const WORDS_ALONE = {
  kind: "figure",
  photoId: null,
  caption: "",
  alt: "",
  focus: null,
  leads: false,
} as const;

/**
 * Sorts an article's blocks for setting: titles and bylines by rank, everything else in order. A credit goes to the figure
 * before it; empty blocks are left out, a photo without a caption is not.
 */
export function articleParts(content: ArticleContent): ArticleParts {
  const leading = leadingOf(
    content.content.flatMap(({ attrs: { photoId = null, leads } }, block) => ({ photoId, leads, block })),
  );
  const parts: ArticleParts = { kicker: [], headline: [], subhead: [], byline: [], body: [] };
  for (const [block, { type, attrs, content: inline = [] }] of content.content.entries()) {
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
        parts.body.push({
          ...{ kind: "figure", photoId, caption: text, credit: "" },
          ...{ alt: attrs.alt ?? text, focus: attrs.focus ?? null, leads: leading?.block === block },
        });
        break;
      case "credit": {
        const last = parts.body.at(-1);
        if (last?.kind === "figure" && last.credit === "") last.credit = text;
        else parts.body.push({ ...WORDS_ALONE, credit: text });
        break;
      }
      default:
        parts.body.push({ kind: type, text });
    }
  }
  return parts;
}
