import { joinRowPieces, type Line, type Run } from "../line";
import { NO_PRIOR, type Prior } from "../prior";
import { reflow, reflowRow, reflowTitle } from "../reflow";
import type { Block, Span, SplitArticle } from "../types";
import { cutCredit } from "./cut-credits";
import type { ArticleRuns } from "./find-articles";
import { findReporters } from "./find-reporters";
import { bodyText, titleRoles } from "./title-roles";

/** An article's runs as blocks: roles of its title's lines told, credits parted from captions, text reflowed. */
export function makeArticle(source: string, article: ArticleRuns, prior: Prior = NO_PRIOR): SplitArticle {
  const body = article.runs.map((run) => run.kind).lastIndexOf("paragraph");
  const opening = article.runs.findIndex((run) => run.kind === "paragraph");
  const isTitle = (run: Run, index: number) =>
    run.kind === "title" && (body < 0 || index < opening || index > body);
  const titleLines = joinRowPieces(article.runs.filter(isTitle).flatMap((run) => run.lines));
  const titles = titleRoles(titleLines, bodyText(article.runs)).map((part) =>
    titleBlock(source, part.role, part.lines, prior),
  );
  const others: Block[] = [];
  for (const [index, run] of article.runs.entries()) {
    if (isTitle(run, index)) continue;
    if (run.kind === "title") addCrosshead(source, others, article.runs[index - 1], run, prior);
    else others.push(...makeBlocks(source, run, prior));
  }
  const blocks = [...titles, ...others];
  return { blocks, reporters: findReporters(blocks, prior) };
}

function makeBlocks(source: string, run: Run, prior: Prior): Block[] {
  const spans = spansOf(joinRowPieces(run.lines));
  if (run.kind === "caption") return cutCredit(source, spans, prior);
  const role =
    run.kind === "paragraph" || run.kind === "byline" || run.kind === "jump" ? run.kind : "paragraph";
  const text = run.lines[0]?.set === "table" ? reflowRow(source, spans) : reflow(source, spans, prior.spaces);
  return [{ role, text, spans }];
}

/** A crosshead of several lines is one block. */
function addCrosshead(
  source: string,
  blocks: Block[],
  before: Run | undefined,
  run: Run,
  prior: Prior,
): void {
  const last = blocks.at(-1);
  if (before?.kind === "title" && last?.role === "crosshead") {
    const spans = [...last.spans, ...spansOf(run.lines)];
    blocks[blocks.length - 1] = { role: "crosshead", text: reflow(source, spans, prior.spaces), spans };
  } else blocks.push(titleBlock(source, "crosshead", run.lines, prior));
}

function titleBlock(source: string, role: Block["role"], lines: readonly Line[], prior: Prior): Block {
  const spans = spansOf(lines);
  // A line that is shorter than the next one was broken for its sense, not for want of room.
  const meant = (next: number) =>
    (lines[next - 1]?.width ?? 0) + 1.5 <= (lines[next]?.width ?? 0) ||
    lines[next - 1]?.width === lines[next]?.width;
  return { role, text: reflowTitle(source, spans, meant, prior.spaces), spans };
}

export function spansOf(lines: readonly Line[]): Span[] {
  return lines.map((line) => line.span).sort((a, b) => a[0] - b[0]);
}
