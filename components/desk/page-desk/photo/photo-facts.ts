import type { ArticleContent, BlockContent } from "@/editor/document";
import { leadingOf } from "@/editor/photo/caption-photo";
import type { Focus } from "@/editor/photo/focus";

/** A caption of an article as the desk shows it: the slot of a photo. */
export interface CaptionFacts {
  /** Index among the article's blocks. */
  block: number;
  text: string;
  /** The credit behind it; "" where there is none. */
  credit: string;
  photoId: string | null;
  alt: string | null;
  focus: Focus | null;
  /** Whether its photo leads the article. */
  leads: boolean;
}

const textOf = ({ content = [] }: BlockContent) => content.map(({ text }) => text).join("");

/** The captions of an article, in order. */
export function captionFacts({ content }: ArticleContent): CaptionFacts[] {
  const captions = content.flatMap((block, index) => {
    if (block.type !== "caption") return [];
    const { photoId = null, alt = null, focus = null, leads = false } = block.attrs;
    const next = content[index + 1];
    const credit = next?.type === "credit" ? textOf(next) : "";
    return [{ block: index, text: textOf(block), credit, photoId, alt, focus, leads }];
  });
  const leading = leadingOf(captions);
  return captions.map((caption) => ({ ...caption, leads: caption === leading }));
}

/** 记者: the byline of an article as it stands there. */
export const bylineOf = ({ content }: ArticleContent): string =>
  content.flatMap((block) => (block.type === "byline" ? [textOf(block)] : [])).join(" ");
