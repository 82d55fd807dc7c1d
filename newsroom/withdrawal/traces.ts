import { type ArticleContent, plainText } from "@/editor/document";

/** Characters by which a text is known: shorter ones stand elsewhere too. */
const LEAST = 8;
const MOST = 24;

/** Words by which an article would be known where it still stood: its headline, and how its longer blocks begin. */
export function tracesOf(headline: string, content: ArticleContent): string[] {
  const blocks = plainText(content).split("\n");
  return [headline, ...blocks.map((text) => text.slice(0, MOST))].filter(({ length }) => length >= LEAST);
}

/** Whether none of those words stand in a screen's HTML. Titles may be broken over lines there. */
export function isFreeOf(html: string, traces: readonly string[]): boolean {
  const text = bare(html.replace(/<[^>]*>/gu, ""));
  return traces.every((words) => !text.includes(bare(words)));
}

const bare = (text: string) => text.replace(/\s/gu, "");
