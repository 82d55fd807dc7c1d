import { findPassage } from "@/newsroom/remark/find-passage";

/** Words that someone chose on the screen: in which article, and how many that read the same stand before them. */
export interface ChosenWords {
  articleId: string;
  quote: string;
  skip: number;
}

const ARTICLE = "[data-article]";
/** What stands with an article on the screen and is no word of it. */
const BESIDE = "[data-beside]";

/** What is chosen, where it is words of one article; null else. */
export function chosenWords(selection: Selection | null): ChosenWords | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const within = range.commonAncestorContainer;
  const element = within instanceof Element ? within : within.parentElement;
  const article = element?.closest<HTMLElement>(ARTICLE);
  const quote = range.toString().trim();
  if (!article?.dataset.article || quote === "") return null;
  const before = document.createRange();
  before.selectNodeContents(article);
  before.setEnd(range.startContainer, range.startOffset);
  const beside = article.querySelector(BESIDE);
  if (beside?.contains(range.startContainer)) return null;
  if (beside) before.setStartAfter(beside);
  return { articleId: article.dataset.article, quote, skip: countOf(before.toString(), quote) };
}

/** The stretch of the screen where an article's words stand; null where they are not shown. */
export function rangeOf({ articleId, quote, skip }: ChosenWords): Range | null {
  const article = document.querySelector(`[data-article="${CSS.escape(articleId)}"]`);
  if (!article) return null;
  const nodes: { node: Text; start: number }[] = [];
  let text = "";
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(BESIDE)) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const found = findPassage(text, quote, skip) ?? findPassage(text, quote);
  const first = found && nodes.findLast(({ start }) => start <= found.from);
  const last = found && nodes.findLast(({ start }) => start < found.to);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, found.from - first.start);
  range.setEnd(last.node, found.to - last.start);
  return range;
}

/** How often words stand in a text, white space left out on both sides. */
export function countOf(text: string, quote: string): number {
  let times = 0;
  while (findPassage(text, quote, times)) times += 1;
  return times;
}
