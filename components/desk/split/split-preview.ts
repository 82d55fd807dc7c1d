import type { Block, Decision, Split, SplitArticle, SplitWarning } from "@/engine/types";
import { isInDoubt } from "@/newsroom/doubt/in-doubt";

/** What the screens show of a split that is not on any page yet. */
export interface SplitPreview {
  articles: ArticlePreview[];
  /** How many blocks are on the page but in no article. */
  furniture: number;
  warnings: SplitWarning[];
  /** The decisions that an editor should look at, in the order of the text. */
  inDoubt: Decision[];
}

export interface ArticlePreview {
  /** As one line; "" where it has none. */
  headline: string;
  /** The first words of its text. */
  opening: string;
  /** 字数: every character but white space, as the desk counts. */
  characters: number;
}

/** More than a line shows; the screen cuts it to its width. */
const OPENING_LENGTH = 60;

/** A split without its texts, so that little is passed from one thread to the other. */
export function previewOf({ articles, furniture, warnings, decisions }: Split): SplitPreview {
  const withText = articles.filter(({ blocks }) => blocks.length > 0);
  return {
    articles: withText.map(articlePreview),
    furniture: furniture.length,
    warnings,
    inDoubt: decisions.filter(isInDoubt),
  };
}

function articlePreview({ blocks }: SplitArticle): ArticlePreview {
  return {
    headline: blocks
      .filter(({ role }) => role === "headline")
      .map(({ text }) => text)
      .join(" "),
    opening: openingOf(blocks).slice(0, OPENING_LENGTH),
    characters: blocks.reduce((sum, { text }) => sum + charactersIn(text), 0),
  };
}

/** The body's, or what stands there where there is no body: a caption, a kicker. */
function openingOf(blocks: readonly Block[]): string {
  const body = blocks.find(({ role }) => role === "paragraph");
  return (body ?? blocks.find(({ role }) => role !== "headline"))?.text ?? "";
}

const charactersIn = (text: string): number => [...text.replace(/\s/gu, "")].length;
