import { breakTitle, ems } from "../break-lines";
import { BLANK, type House, type Setting, setArticle, setFurniture } from "../compose";
import type { ArticleCopy, CopyBlock, PageCopy } from "../copy";
import type { Random } from "../random";
import { columnLines } from "./columns";

/**
 * Titles as display type: short ones letter-spaced, long ones over two or three lines; kicker, headline and subhead each
 * on lines of their own, the subhead without its dash.
 */
export function setDisplayTitles(copy: PageCopy, random: Random): Setting {
  const undashed = { ...copy, articles: copy.articles.map(withoutDashes) };
  const measure = random.between(14, 22);
  const house: House = {
    titles: random.pick<House["titles"]>(["before", "after"]),
    titleLines: (block) => displayLines(block, random),
    textLines: (block) => columnLines(block, measure),
  };
  const lines = undashed.articles.flatMap((article) => [...setArticle(article, house), BLANK]);
  return { copy: undashed, lines: [...setFurniture(undashed), ...lines] };
}

function withoutDashes(article: ArticleCopy): ArticleCopy {
  const titles = article.titles.map(({ role, text }) => ({ role, text: text.replace(/^[—─-]+\s*/u, "") }));
  return { ...article, titles };
}

function displayLines({ role, text }: CopyBlock, random: Random): string[] {
  if (role !== "headline") return [text];
  if (/^\p{Script=Han}{2,6}$/u.test(text)) return [[...text].join(random.pick([" ", "\u3000"]))];
  const lines = ems(text) <= 9 ? 1 : random.between(2, 3);
  return lines === 1 ? [text] : breakTitle(text, Math.ceil(ems(text) / lines));
}
