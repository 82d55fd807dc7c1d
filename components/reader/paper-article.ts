import { articleParts, type BodyPart, type FigurePart } from "@/editor/render/article-parts";
import type { PublishedArticle, PublishedPhoto } from "@/newsroom/publication/types";

/** A figure with the photo that hangs on it; `photo` is null where only the words are there. */
export interface Figure extends Pick<FigurePart, "caption" | "credit" | "alt" | "focus" | "leads"> {
  photo: PublishedPhoto | null;
}

/** A paragraph, crosshead or jump line. */
export type TextPart = Exclude<BodyPart, { kind: "figure" }>;

/** An article as the screens set it: title parts, figures and running text, all plain text. */
export interface PaperArticle {
  path: string;
  sectionName: string;
  kicker: string[];
  headline: string[];
  subhead: string[];
  byline: string[];
  /** In the order of the article, figures and text together. */
  body: (TextPart | ({ kind: "figure" } & Figure))[];
  /** The one that leads first. */
  figures: Figure[];
  text: TextPart[];
  /** Characters of the running text. */
  characters: number;
}

/** Puts a published article together with its photos for setting. */
export function paperArticle({ content, photos, path, sectionName }: PublishedArticle): PaperArticle {
  const { body: parts, ...titles } = articleParts(content);
  const body = parts.map((part) => {
    if (part.kind !== "figure") return part;
    const { photoId, ...figure } = part;
    return { ...figure, photo: photos.find(({ id }) => id === photoId) ?? null };
  });
  const text = body.filter((part) => part.kind !== "figure");
  return {
    ...titles,
    path,
    sectionName,
    body,
    text,
    figures: body
      .filter((part) => part.kind === "figure")
      .toSorted((a, b) => Number(b.leads) - Number(a.leads)),
    characters: text.reduce((sum, part) => sum + part.text.length, 0),
  };
}

/** What an article without a headline is called in a list: its first words. */
export function firstWords({ text, figures }: Pick<PaperArticle, "text" | "figures">): string {
  const words = text[0]?.text ?? figures.find(({ caption }) => caption !== "")?.caption ?? "";
  return words.length > 24 ? `${words.slice(0, 24)}…` : words;
}
