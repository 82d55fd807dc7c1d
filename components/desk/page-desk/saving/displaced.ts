import type { Node } from "@tiptap/pm/model";
import { type ArticleContent, articleContentOf } from "@/editor/document";
import type { PageOfOthers } from "@/newsroom/page/types";
import type { TakenArticle } from "@/newsroom/presence/types";
import type { OpenPage } from "./open-page";
import { articlesOf, isSame, type PageBase } from "./page-base";

/**
 * What became of the unsaved words of an article that somebody else took over. `none`: there were none. `waiting`: the
 * server could not be reached, and they still stand in the document.
 */
export type WordsKept = "none" | "kept" | "waiting";

/** An article that somebody else took over from this desk, or had begun before this desk could know. */
export interface Displaced {
  articleId: string;
  by: string;
  words: WordsKept;
}

/**
 * Has the unsaved words of an article kept as a version, until nothing was typed meanwhile: what then stands in the document is
 * kept and may be replaced at once. `standing`: what stands on the server, null where it is gone there. `gone`: the article was taken out of this document, which is for a person to decide.
 */
export async function handOver(
  open: Pick<OpenPage, "pageId" | "doc">,
  articleId: string,
  standing: Node | null,
  composed: () => Promise<void>,
  keep: (pageId: string, articleId: string, content: ArticleContent) => Promise<boolean> = keepWords,
): Promise<WordsKept | "gone"> {
  let kept: Node | undefined;
  for (;;) {
    await composed();
    const mine = articlesOf(open.doc()).get(articleId);
    if (!mine) return "gone";
    if (kept && isSame(mine, kept)) return "kept";
    if (standing && isSame(mine, standing)) return kept ? "kept" : "none";
    if (!(await keep(open.pageId, articleId, articleContentOf(mine)))) return "waiting";
    kept = mine;
  }
}

/**
 * Of the articles that a refused save would have changed and somebody else writes on, those of which the words are kept as a
 * version: what this desk had (`mine`), and what is not stale. Where others have saved an article that this desk did not
 * have, both sides are there to choose from.
 */
export function displacedBy(
  { taken, theirs }: { taken: readonly TakenArticle[]; theirs: Pick<PageOfOthers, "articles"> },
  mine: ReadonlySet<string>,
  base: PageBase,
): TakenArticle[] {
  const versions = new Map(theirs.articles.map(({ id, version }) => [id, version]));
  return taken.filter(
    ({ articleId: id }) => mine.has(id) || versions.get(id) === base.articles.get(id)?.version,
  );
}

const PATIENCE = 20_000;

async function keepWords(pageId: string, articleId: string, content: ArticleContent): Promise<boolean> {
  try {
    const response = await fetch(`/api/desk/pages/${pageId}/displaced`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ articleId, content }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return response.ok;
  } catch {
    return false;
  }
}
