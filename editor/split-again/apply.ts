import { type ArticleContent, emptyArticle } from "@/editor/document";
import type { SourceText } from "@/editor/ledger/source-text";
import { type Incoming, keepPhotos, type PhotoToKeep } from "./keep-photos";
import { leave } from "./leave";
import { Ownership } from "./ownership";
import type { PageParts, Proposal, SplitAgain } from "./types";
import { textOf } from "./words";

/** The page after some proposals were taken and the others left. */
export interface AppliedSplit extends PageParts {
  articles: ArticleContent[];
  /** Photos that hang on an empty caption now, and photos that are on the page no more. */
  photos: { loose: string[]; off: string[] };
}

/**
 * The page document that choices come to. What is left keeps its words, roles and photos, and its place in the new source is
 * told by what it says. What is taken comes as the split has it, under the name and section of what it replaces, without
 * what already stands in something that is left: no character of the source is in two blocks, and what is in none is in the
 * tray.
 * @param source the text that the fresh articles' spans point into
 * @param takes for each proposal whether it is taken; one of kind `same` is never asked about
 */
export function applyProposals(
  split: SplitAgain,
  source: SourceText,
  takes: readonly boolean[],
  newId: () => string,
): AppliedSplit {
  const { standing, fresh, proposals } = split;
  const isTaken = (proposal: Proposal, index: number) => proposal.kind !== "same" && takes[index] === true;
  const taken = new Set(proposals.filter(isTaken));
  const left = leave(split, new Ownership(source), taken);

  const incoming: Incoming[] = [];
  const photos: PhotoToKeep[] = [];
  proposals.forEach((proposal, group) => {
    if (!taken.has(proposal) || proposal.kind === "furniture") return;
    const name = proposal.pair && standing.articles[proposal.pair.standing]?.attrs;
    for (const index of proposal.fresh) {
      const article = fresh.articles[index];
      const content = article ? left.owners.rest(article.content) : [];
      if (!article || content.length === 0) continue;
      const attrs = proposal.pair?.fresh === index && name ? name : { ...article.attrs, sectionId: null };
      incoming.push({ article: { ...article, attrs, content }, group });
    }
    for (const index of proposal.standing)
      for (const block of standing.articles[index]?.content ?? []) {
        const { spans: _, photoId, ...rest } = block.attrs;
        if (photoId) photos.push({ photo: { photoId, ...rest }, caption: textOf(block), group });
      }
  });
  const kept = keepPhotos(photos, incoming);
  const furniture = left.furniture ?? {
    type: "furniture",
    content: left.owners.rest(fresh.furniture.content),
  };
  const articles = inOrder(split, left.articles, taken, incoming, kept.articles);
  return {
    articles: articles.length > 0 ? articles : [emptyArticle(newId())],
    furniture,
    photos: { loose: kept.loose, off: kept.off },
  };
}

/**
 * The page's order stays: what is taken stands where the first of what it replaces stood, and what is new behind the article
 * that it follows in the split.
 */
function inOrder(
  { proposals, standing }: SplitAgain,
  left: ReadonlyMap<number, ArticleContent>,
  taken: ReadonlySet<Proposal>,
  incoming: readonly Incoming[],
  kept: readonly ArticleContent[],
): ArticleContent[] {
  const incomingOf = (proposal: Proposal) =>
    kept.filter((_, index) => incoming[index]?.group === proposals.indexOf(proposal));
  const places: { articles: ArticleContent[]; fresh: number[] }[] = [];
  standing.articles.forEach((_, index) => {
    const proposal = proposals.find((one) => one.standing.includes(index));
    if (!proposal) return;
    const own = left.get(index);
    if (own) places.push({ articles: [own], fresh: proposal.fresh });
    else if (proposal.standing[0] === index)
      places.push({ articles: incomingOf(proposal), fresh: proposal.fresh });
  });
  const news = proposals.filter((proposal) => taken.has(proposal) && proposal.kind === "new");
  for (const proposal of news) {
    const [first = 0] = proposal.fresh;
    let before = -1;
    let nearest = -1;
    places.forEach(({ fresh }, index) => {
      const last = Math.max(...fresh.filter((other) => other < first), -1);
      if (last >= 0 && last >= nearest) [before, nearest] = [index, last];
    });
    places.splice(before + 1, 0, { articles: incomingOf(proposal), fresh: proposal.fresh });
  }
  return places.flatMap(({ articles }) => articles);
}
