import { splitPage } from "@/engine/pipeline";
import { emptyProfile, type Profile } from "@/engine/profile";
import { learnPage } from "@/engine/profile-learn";
import type { Split } from "@/engine/types";
import { inOddForms, ODD_PAPERS } from "./odd-papers";
import { type AnnotatedPage, familyOf } from "./pages";

/** A newspaper: the pages of one house style in one family, in the order of their names. */
export interface Paper {
  readonly name: string;
  readonly pages: readonly AnnotatedPage[];
}

/** The papers among annotated pages. A page of no known house style is no paper's. */
export function papersOf(pages: readonly AnnotatedPage[]): Paper[] {
  const styled = pages.filter((page) => page.gold.style !== undefined);
  const byName = Map.groupBy(styled, (page) => `${familyOf(page.name)}: ${page.gold.style}`);
  return [...byName]
    .map(([name, list]) => ({ name, pages: list }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Each paper set anew in forms that no rule knows, one paper's forms after another's. */
export function oddPapersOf(papers: readonly Paper[]): Paper[] {
  return papers.map(({ name, pages }, i) => {
    const forms = ODD_PAPERS[i % ODD_PAPERS.length];
    return { name, pages: forms ? pages.map((page, k) => inOddForms(page, forms, k + 1)) : pages };
  });
}

/** The place where a paper's last half begins. */
export function middleOf({ pages }: Paper): number {
  return Math.ceil(pages.length / 2);
}

/** Splits every page of a paper by the rules alone. */
export function splitByRules({ pages }: Paper): Map<string, Split> {
  return new Map(pages.map((page) => [page.name, splitPage(page.source)]));
}

/**
 * Splits a paper's pages in order with what was learnt from the annotations of those before, as if each were corrected
 * and approved before the next is pasted. `stranger` is learnt once, before the last half.
 */
export function splitLearning(paper: Paper, stranger?: AnnotatedPage): Map<string, Split> {
  const splits = new Map<string, Split>();
  let profile: Profile = emptyProfile();
  for (const [i, page] of paper.pages.entries()) {
    if (stranger && i === middleOf(paper)) profile = learnPage(profile, stranger.source, stranger.gold);
    splits.set(page.name, splitPage(page.source, profile));
    profile = learnPage(profile, page.source, page.gold);
  }
  return splits;
}

/** A page approved with everything wrong: its titles, bylines and credits as furniture, its furniture as titles. */
export function turned(page: AnnotatedPage): AnnotatedPage {
  const { articles, furniture } = page.gold;
  const blocks = articles.flatMap((article) => article.blocks);
  const isText = ({ role }: { role: string }) => role === "paragraph";
  const titles = furniture.map((block) => ({ ...block, role: "headline" }));
  return {
    ...page,
    gold: {
      ...page.gold,
      articles: [{ blocks: [...blocks.filter(isText), ...titles], reporters: [] }],
      furniture: blocks.filter((block) => !isText(block)).map((block) => ({ ...block, role: "label" })),
    },
  };
}
