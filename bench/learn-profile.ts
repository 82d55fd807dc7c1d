import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Split } from "@/engine/types";
import { type AnnotatedPage, readPages, SPLITBENCH } from "./pages";
import { middleOf, oddPapersOf, type Paper, papersOf, splitByRules, splitLearning, turned } from "./papers";
import { restyleAsPapers } from "./restyle";
import { scoreSplits } from "./scorer";
import { table } from "./table";

/**
 * `npm run score:profile`: what a paper's profile is worth. Each house style of splitbench is taken as a newspaper and its
 * pages in order: each is split with the profile learnt from the annotations of those before. Once as the pages were
 * pasted, once set anew by papers of other houses, and once in forms that no rule knows (odd-papers.ts). Then the same with
 * one page in the middle that spoils the profile if anything does. The scorer is splitbench's own, run as a child.
 */
const pages = readPages(SPLITBENCH);
if (pages) report(pages);
else console.error(`There are no annotated pages at ${SPLITBENCH}.`);

function report(all: readonly AnnotatedPage[]): void {
  const papers = papersOf(all);
  console.log("## The pages as they were pasted\n");
  compare(papers);
  console.log("\n## The same pages, set anew by papers of other houses\n");
  printThirds(restyleAsPapers(all));
  console.log("\n## The same pages, furniture, bylines and credits in forms that no rule knows\n");
  compare(oddPapersOf(papers));
}

function compare(papers: readonly Paper[]): void {
  const rules = correctionsOf(papers, splitByRules);
  const learnt = correctionsOf(papers, (paper) => splitLearning(paper));
  const rows = papers.map((paper) => [paper.name, ...cells([paper], rules.of, learnt.of)]);
  const heads = ["paper", "pages", "first half", "learning", "last half", "learning"];
  console.log(table(heads, [...rows, ["**all**", ...cells(papers, rules.of, learnt.of)]]));
  console.log(`\nLossy pages: ${rules.lossy} by the rules alone, ${learnt.lossy} learning.`);

  printBothWays(papers);
  const lastHalf = (of: CorrectionsOf) =>
    perPage(
      papers.map(halves).flatMap(([, last]) => last),
      of,
    );
  const spoilt = [
    ["no other page", learnt.of],
    [
      "a page of another paper",
      correctionsOf(papers, (paper, i) => splitLearning(paper, firstOf(papers, i + 1))).of,
    ],
    [
      "its own page, all wrong",
      correctionsOf(papers, (paper, i) => splitLearning(paper, wrong(papers, i))).of,
    ],
  ] as const;
  console.log("\nCorrections a page in the last half, if there was learnt before it:\n");
  console.log(
    table(
      ["", "corrections"],
      spoilt.map(([name, of]) => [name, lastHalf(of)]),
    ),
  );
}

/** First pages and last, with the profile and without: the same pages, so that what they differ in is the profile's. */
function printThirds(papers: readonly Paper[]): void {
  const rules = correctionsOf(papers, splitByRules);
  const learnt = correctionsOf(papers, (paper) => splitLearning(paper));
  const row = (name: string, list: readonly Paper[]) => [
    name,
    ...([0, 1] as const).flatMap((end) => {
      const ends = list.flatMap((paper) => endsOf(paper, 3)[end]);
      return [perPage(ends, rules.of), perPage(ends, learnt.of)];
    }),
  ];
  const heads = ["house", "first third", "learning", "last third", "learning"];
  console.log(table(heads, [...papers.map((paper) => row(paper.name, [paper])), row("**all**", papers)]));
  console.log(`\nLossy pages: ${rules.lossy} by the rules alone, ${learnt.lossy} learning.`);
}

/**
 * Read forwards and then backwards, each page is once in the first half and once in the last: what is left of the
 * difference is the learning's, not the pages'.
 */
function printBothWays(papers: readonly Paper[]): void {
  const ways = [papers, papers.map((paper) => ({ ...paper, pages: [...paper.pages].reverse() }))];
  const runs = ways.map((way) => ({ way, of: correctionsOf(way, (paper) => splitLearning(paper)).of }));
  const mean = (half: 0 | 1) => {
    const counts = runs.flatMap(({ way, of }) => way.flatMap((paper) => halves(paper)[half]).map(of));
    return (counts.reduce((sum, count) => sum + count, 0) / counts.length).toFixed(2);
  };
  console.log(
    `\nForwards and backwards, learning: ${mean(0)} corrections a page in first halves, ${mean(1)} in last.`,
  );
}

type CorrectionsOf = (page: AnnotatedPage) => number;

/** Splits every paper and has the pages scored. */
function correctionsOf(papers: readonly Paper[], split: (paper: Paper, index: number) => Map<string, Split>) {
  const room = mkdtempSync(path.join(tmpdir(), "bantai-papers-"));
  try {
    for (const page of papers.flatMap((paper) => paper.pages)) {
      writeFileSync(path.join(room, `${page.name}.txt`), page.source);
      writeFileSync(path.join(room, `${page.name}.gold.json`), JSON.stringify(page.gold));
    }
    const splits = new Map(papers.flatMap((paper, i) => [...split(paper, i)]));
    const rows = scoreSplits(path.join(SPLITBENCH, "../score.mjs"), room, splits);
    const corrections = new Map(rows.map((row) => [row.name, row.corrections]));
    return {
      of: (page: AnnotatedPage) => corrections.get(page.name) ?? 0,
      lossy: rows.filter((row) => row.problems.length > 0).length,
    };
  } finally {
    rmSync(room, { recursive: true });
  }
}

function cells(papers: readonly Paper[], rules: CorrectionsOf, learnt: CorrectionsOf): string[] {
  const first = papers.flatMap((paper) => halves(paper)[0]);
  const last = papers.flatMap((paper) => halves(paper)[1]);
  const count = papers.reduce((sum, { pages }) => sum + pages.length, 0);
  return [
    String(count),
    perPage(first, rules),
    perPage(first, learnt),
    perPage(last, rules),
    perPage(last, learnt),
  ];
}

/** The first half of a paper's pages and the last; of an odd number the one in the middle is in neither. */
function halves(paper: Paper): [AnnotatedPage[], AnnotatedPage[]] {
  return endsOf(paper, 2);
}

/** The first pages and the last, of so many parts of a paper. */
function endsOf({ pages }: Paper, parts: number): [AnnotatedPage[], AnnotatedPage[]] {
  const length = Math.floor(pages.length / parts);
  return [pages.slice(0, length), pages.slice(pages.length - length)];
}

function perPage(pages: readonly AnnotatedPage[], of: CorrectionsOf): string {
  const sum = pages.reduce((total, page) => total + of(page), 0);
  return pages.length === 0 ? "–" : (sum / pages.length).toFixed(2);
}

function firstOf(papers: readonly Paper[], index: number): AnnotatedPage | undefined {
  return papers[index % papers.length]?.pages[0];
}

/** The page before the last half, approved with everything wrong. */
function wrong(papers: readonly Paper[], index: number): AnnotatedPage | undefined {
  const paper = papers[index];
  const page = paper?.pages[middleOf(paper) - 1];
  return page && turned(page);
}
