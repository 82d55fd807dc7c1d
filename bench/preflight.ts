import { randomUUID } from "node:crypto";
import { pageDocumentFromSplit, takeApart } from "@/editor/document";
import { splitPage } from "@/engine/pipeline";
import { check } from "@/newsroom/preflight/check";
import { jumpsIn } from "@/newsroom/preflight/rules/jump-alone";
import { sketchOf } from "@/newsroom/preflight/sketch";
import type { PageForPreflight } from "@/newsroom/preflight/types";
import { printFindings } from "./findings";
import { usualPages } from "./texts";
import { timeInTurns } from "./timing";

/** Of a big daily's issue. */
const PAGES = 16;
const ROUNDS = 5;

/** How long preflight takes over a whole issue, of which nothing was looked at before, beside splitting the same pages. */
export function preflight(): string {
  const texts = usualPages().slice(0, PAGES);
  // Rules remember articles that they have looked at: each round has its own, and so has the warming up.
  const issues = Array.from({ length: ROUNDS + 1 }, () => issueOf(texts));
  const times = timeInTurns(
    [
      { name: "preflight", run: () => issues.pop()?.forEach((page) => void check(page)) },
      { name: "split", run: () => texts.forEach((text) => void splitPage(text)) },
    ],
    ROUNDS,
  );
  const [checked, split] = [times.get("preflight") ?? 0, times.get("split") ?? 1];
  return printFindings("preflight", [
    { figure: `an issue of ${texts.length} pages`, value: checked, unit: "ms", most: 1_000 },
    { figure: "times as long as splitting it", value: checked / split, unit: "×" },
  ]);
}

/** The pages as they are when they were pasted: nothing of them was looked at, each knows what stands on the others. */
function issueOf(texts: readonly string[]): PageForPreflight[] {
  const pages = texts.map((text, i) => ({
    number: String(i + 1).padStart(2, "0"),
    text,
    ...takeApart(pageDocumentFromSplit(splitPage(text), randomUUID)),
  }));
  return pages.map(({ number, text, articles, furniture }) => ({
    number,
    day: "2025-08-20",
    lists: { words: [], people: [] },
    overrides: [],
    source: text,
    articles,
    elsewhere: pages
      .filter((other) => other.number !== number)
      .flatMap((other) =>
        other.articles.map((content) => ({
          page: other.number,
          headline: "",
          sketch: sketchOf(content),
          jumps: jumpsIn(content),
        })),
      ),
    furniture,
    photos: [],
  }));
}
