import type { ArticleContent } from "@/editor/document";
import { findReporters } from "@/engine/steps/find-reporters";
import { fold } from "./fold";
import { gramsOf } from "./grams";

/** What is kept of an article to be searched, all of it folded. */
export interface SearchedWords {
  reporters: string[];
  title: string;
  /** Its blocks, one a line: nothing is found that begins in one and ends in the next. */
  text: string;
  titleGrams: number[];
  grams: number[];
}

/** 引题 主题 副题. */
const TITLES: readonly string[] = ["kicker", "headline", "subhead"];

/** The blocks of an article that hold words, in their order. */
export function blocksOf({ content }: ArticleContent): { role: string; text: string }[] {
  return content.map(({ type, content: inline = [] }) => ({
    role: type,
    text: inline.map(({ text }) => text).join(""),
  }));
}

/** Whether a block is part of the title. */
export function isTitle({ role }: { role: string }): boolean {
  return TITLES.includes(role);
}

/** What is searched of an article. */
export function searchedWords(content: ArticleContent): SearchedWords {
  const blocks = blocksOf(content);
  const lines = (of: typeof blocks) => of.map(({ text }) => fold(text)).join("\n");
  const [title, text] = [lines(blocks.filter(isTitle)), lines(blocks)];
  const forEngine = content.content.map(({ type, attrs: { spans }, content: inline = [] }) => ({
    role: type,
    text: inline.map((node) => node.text).join(""),
    spans,
  }));
  return {
    reporters: findReporters(forEngine).map(fold),
    title,
    text,
    titleGrams: gramsOf(title),
    grams: gramsOf(text),
  };
}
