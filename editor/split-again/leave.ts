import type { ArticleContent, FurnitureContent, LabelContent } from "@/editor/document";
import type { Span } from "@/engine/types";
import { BlockOwnership } from "./block-ownership";
import type { Ownership } from "./ownership";
import type { PageParts, Proposal, SplitAgain } from "./types";

/** What stays on the page, with true spans, and who has which part of the source after that. */
export interface Left {
  /** By their place on the standing page. */
  articles: Map<number, ArticleContent>;
  /** Null where the new split's is taken. */
  furniture: FurnitureContent | null;
  owners: BlockOwnership;
}

/** Gives what stays on the page its spans in the source, before anything that is taken has its turn. */
export function leave(
  { standing, fresh, proposals, isSameSource }: SplitAgain,
  ownership: Ownership,
  taken: ReadonlySet<Proposal>,
): Left {
  const owners = new BlockOwnership(ownership);
  const articles = new Map<number, ArticleContent>();
  const stays = proposals.filter((proposal) => proposal.kind !== "furniture" && !taken.has(proposal));
  const isFurnitureTaken = [...taken].some(({ kind }) => kind === "furniture");
  const isFurnitureSame = proposals.every(({ kind }) => kind !== "furniture");
  let labels: readonly LabelContent[] = standing.furniture.content;

  if (isSameSource) {
    for (const index of stays.flatMap((proposal) => proposal.standing)) {
      const article = standing.articles[index];
      if (article) articles.set(index, { ...article, content: owners.asTheyStand(article.content) });
    }
    if (!isFurnitureTaken) labels = owners.asTheyStand(labels);
  } else {
    // What is the same word for word has its place beyond doubt, so it comes first.
    for (const { kind, pair } of stays) {
      const article = kind === "same" && pair && standing.articles[pair.standing];
      const twin = kind === "same" && pair && fresh.articles[pair.fresh];
      if (article && twin)
        articles.set(pair.standing, { ...article, content: owners.likeTwins(article.content, twin.content) });
    }
    if (isFurnitureSame) labels = owners.likeTwins(labels, fresh.furniture.content);
    for (const proposal of stays.filter(({ kind }) => kind !== "same")) {
      const own = proposal.fresh.flatMap((index) => fresh.articles[index]?.content ?? []);
      const blocks = proposal.standing.flatMap((index) => standing.articles[index]?.content ?? []);
      const settled = owners.settled(blocks, own);
      let next = 0;
      for (const index of proposal.standing) {
        const article = standing.articles[index];
        if (!article) continue;
        const content = settled.slice(next, next + article.content.length);
        articles.set(index, { ...article, content });
        next += content.length;
      }
    }
    if (!isFurnitureSame && !isFurnitureTaken) labels = owners.settled(labels, fresh.furniture.content);

    const reserved = [...taken].flatMap((proposal) => spansIn(fresh, proposal));
    for (const index of stays.filter(({ kind }) => kind !== "same").flatMap(({ standing: own }) => own)) {
      const article = articles.get(index);
      if (article) articles.set(index, { ...article, content: owners.searched(article.content, reserved) });
    }
    if (!isFurnitureSame && !isFurnitureTaken) labels = owners.searched(labels, reserved);
  }
  const furniture: FurnitureContent = { type: "furniture", content: [...labels] };
  return { articles, furniture: isFurnitureTaken ? null : furniture, owners };
}

const spansIn = (fresh: PageParts, { kind, fresh: indices }: Proposal): Span[] =>
  kind === "furniture"
    ? fresh.furniture.content.flatMap(({ attrs }) => attrs.spans)
    : indices.flatMap((index) => fresh.articles[index]?.content.flatMap(({ attrs }) => attrs.spans) ?? []);
