import type { ArticleContent, FurnitureContent } from "@/editor/document";
import { photoIdsOf } from "@/editor/photo-ids";
import { type Group, matchArticles } from "./match-articles";
import type { PageParts, Proposal, ProposalKind, SplitAgain } from "./types";
import { gramsOf, gramsOfArticle, isSameArticle, isSameFurniture, sharedBy } from "./words";

export interface ToPropose {
  standing: PageParts;
  fresh: PageParts;
  /** All that the page's text was ever split into: what equals it nobody has touched. */
  given: { articles: readonly ArticleContent[]; furniture: readonly FurnitureContent[] };
  /** The text that the page stands on, and the one that was split now. */
  oldSource: string;
  source: string;
}

/** So much of an article that stood in the old text already makes it no news. */
const KNOWN = 0.5;

/**
 * Compares a page with a new split, article by article. Nothing is decided: what an editor changed is suggested to be left
 * as it is, what nobody touched to be taken. Every article is in exactly one proposal; the furniture is proposed last, and
 * only where it differs.
 */
export function proposeSplit({ standing, fresh, given, oldSource, source }: ToPropose): SplitAgain {
  const isSameSource = oldSource === source;
  const articles = { ...fresh, articles: fresh.articles.filter(hasWords) };
  const known = gramsOf([oldSource]);
  const isUntouched = (article: ArticleContent) =>
    given.articles.some((other) => isSameArticle(article, other));

  const proposals = matchArticles(standing.articles, articles.articles, isSameSource ? oldSource : null)
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map((group): Proposal => {
      const kind = kindOf(group, standing, articles);
      const isTouched = !group.standing.every((index) => isUntouched(at(standing.articles, index)));
      const isNews = group.fresh.every((index) => {
        const words = gramsOfArticle(at(articles.articles, index));
        return sharedBy(words, known) < KNOWN * words.size;
      });
      // A photo that someone gave an article leaves the page only if someone says so.
      const hasPhotos = group.standing.some((index) => photoIdsOf(at(standing.articles, index)).length > 0);
      const isKept = kind === "same" || isTouched || (kind === "gone" && hasPhotos);
      return { ...group, kind, isTouched, isSuggested: kind === "new" ? isNews : !isKept };
    });
  if (!isSameFurniture(standing.furniture, fresh.furniture)) {
    const isTouched = !given.furniture.some((other) => isSameFurniture(standing.furniture, other));
    proposals.push({
      kind: "furniture",
      standing: [],
      fresh: [],
      pair: null,
      isTouched,
      isSuggested: !isTouched,
    });
  }
  return { standing, fresh: articles, proposals, isSameSource };
}

/** A page on which nothing was found has an article all the same, to type into: that is nothing to propose. */
const hasWords = (article: ArticleContent) => gramsOfArticle(article).size > 0;

function kindOf({ standing, fresh, pair }: Group, page: PageParts, split: PageParts): ProposalKind {
  if (!pair) return standing.length > 0 ? "gone" : "new";
  if (standing.length > 1) return fresh.length > 1 ? "regrouped" : "merged";
  if (fresh.length > 1) return "split";
  return isSameArticle(at(page.articles, pair.standing), at(split.articles, pair.fresh)) ? "same" : "changed";
}

/** In the page's order; what is new comes last, in the split's. */
const placeOf = ({ standing, fresh }: Group) => standing[0] ?? 1e6 + (fresh[0] ?? 0);

const at = (articles: readonly ArticleContent[], index: number): ArticleContent => {
  const article = articles[index];
  if (!article) throw new RangeError("no such article");
  return article;
};
