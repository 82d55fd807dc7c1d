import { matchPhotos } from "@/newsroom/photo/match/match-photos";
import type { Match } from "@/newsroom/photo/match/types";
import type { ArticleFacts } from "../page-facts";
import type { PagePhoto } from "./use-page-photos";

/** A loose photo with the caption that it seems to belong to. */
export interface Proposal extends Pick<Match, "score" | "reasons"> {
  photo: PagePhoto;
  articleId: string;
  /** From 1. */
  articleNumber: number;
  /** Index of the caption among the article's blocks, and its words. */
  block: number;
  text: string;
}

/** Proposes captions without a photo for loose photos, in the page's order. */
export function proposalsFor(articles: readonly ArticleFacts[], loose: readonly PagePhoto[]): Proposal[] {
  const captions = articles.flatMap((article) =>
    article.captions.filter(({ photoId }) => photoId === null).map((caption) => ({ article, caption })),
  );
  const matches = matchPhotos(
    captions.map(({ article, caption: { text, credit } }) => ({
      ...{ text, credit, title: article.headline, byline: article.byline },
    })),
    loose,
  );
  return matches.flatMap(({ caption, photo, score, reasons }) => {
    const [slot, found] = [captions[caption], loose[photo]];
    if (!slot || !found) return [];
    const { article, caption: place } = slot;
    return [
      {
        ...{ photo: found, score, reasons, articleId: article.id, articleNumber: article.number },
        ...{ block: place.block, text: place.text },
      },
    ];
  });
}
