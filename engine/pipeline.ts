import { joinRowPieces, type Line, type Run } from "./line";
import { NO_PRIOR, type Prior, priorOf } from "./prior";
import type { Profile } from "./profile";
import { reflow } from "./reflow";
import { account } from "./steps/account";
import { cutJumps } from "./steps/cut-jumps";
import { cutRows } from "./steps/cut-rows";
import { cutSections } from "./steps/cut-sections";
import { decide, type Weighed, weigh } from "./steps/decide";
import { type ArticleRuns, findArticles } from "./steps/find-articles";
import { type FoundRuns, findRuns } from "./steps/find-runs";
import { findSetLines } from "./steps/find-set-lines";
import { findWarnings } from "./steps/find-warnings";
import { inReadingOrder } from "./steps/join-columns";
import { joinQuotations } from "./steps/join-quotations";
import { makeArticle, spansOf } from "./steps/make-blocks";
import { readLines } from "./steps/read-lines";
import type { Split } from "./types";

/**
 * Splits the pasted text of a newspaper page into articles. It moves text and never rewrites it: every character that
 * is not white space is in exactly one block. It never throws, and the same text gives the same split. The profile says
 * what is customary in this paper.
 */
export function splitPage(source: string, profile?: Profile): Split {
  const lines = linesOf(source);
  const sections = readSections(source, lines, priorOf(profile), decide);
  return account(source, {
    articles: sections.flatMap(({ page }) => page.articles),
    furniture: sections.flatMap(({ page }) => page.furniture),
    warnings: findWarnings(source, lines),
    decisions: sections.flatMap(({ decisions }) => decisions),
  });
}

/** Every decision that splitting the text takes, with its margin: what the engine's weights are learnt from. */
export function weighPage(source: string): Weighed[] {
  return readSections(source, linesOf(source), NO_PRIOR, weigh).flatMap(({ decisions }) => decisions);
}

function linesOf(source: string): Line[] {
  return cutRows(source, cutJumps(source, findSetLines(source, readLines(source))));
}

function readSections<D>(
  source: string,
  lines: readonly Line[],
  prior: Prior,
  tell: (
    found: FoundRuns,
    articles: readonly ArticleRuns[],
    page: Pick<Split, "articles" | "furniture">,
  ) => D[],
) {
  return cutSections(lines).map((section) => {
    const found = inReadingOrder(findRuns(section, prior), prior);
    const runs = joinQuotations(found.runs);
    const articles = findArticles(
      runs.filter((run) => run.kind !== "label"),
      prior,
    );
    const page = {
      articles: articles.map((article) => makeArticle(source, article, prior)),
      furniture: runs.filter((run) => run.kind === "label").map((run) => furnitureBlock(source, run, prior)),
    };
    return { page, decisions: tell(found, articles, page) };
  });
}

function furnitureBlock(source: string, run: Run, prior: Prior) {
  const spans = spansOf(joinRowPieces(run.lines));
  return { role: "label", text: reflow(source, spans, prior.spaces), spans };
}
