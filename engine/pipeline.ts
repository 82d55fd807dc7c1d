import { joinRowPieces, type Run } from "./line";
import { NO_PRIOR, type Prior, priorOf } from "./prior";
import type { Profile } from "./profile";
import { reflow } from "./reflow";
import { account } from "./steps/account";
import { cutJumps } from "./steps/cut-jumps";
import { cutRows } from "./steps/cut-rows";
import { decide, type Weighed, weigh } from "./steps/decide";
import { findArticles } from "./steps/find-articles";
import { findRuns } from "./steps/find-runs";
import { findSetLines } from "./steps/find-set-lines";
import { findWarnings } from "./steps/find-warnings";
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
  const { lines, found, articles, page } = readPage(source, priorOf(profile));
  return account(source, {
    ...page,
    warnings: findWarnings(source, lines),
    decisions: decide(found, articles, page),
  });
}

/** Every decision that splitting the text takes, with its margin: what the engine's weights are learnt from. */
export function weighPage(source: string): Weighed[] {
  const { found, articles, page } = readPage(source, NO_PRIOR);
  return weigh(found, articles, page);
}

function readPage(source: string, prior: Prior) {
  const lines = cutRows(source, cutJumps(source, findSetLines(source, readLines(source))));
  const found = findRuns(lines, prior);
  const runs = joinQuotations(found.runs);
  const articles = findArticles(
    runs.filter((run) => run.kind !== "label"),
    prior,
  );
  const page = {
    articles: articles.map((article) => makeArticle(source, article, prior)),
    furniture: runs.filter((run) => run.kind === "label").map((run) => furnitureBlock(source, run, prior)),
  };
  return { lines, found, articles, page };
}

function furnitureBlock(source: string, run: Run, prior: Prior) {
  const spans = spansOf(joinRowPieces(run.lines));
  return { role: "label", text: reflow(source, spans, prior.spaces), spans };
}
