import { breakTitle, ems } from "../break-lines";
import { BLANK, type House, type Setting, setArticle, setFurniture } from "../compose";
import type { CopyBlock, PageCopy } from "../copy";
import type { Random } from "../random";
import { columnLines } from "./columns";

/** A house that sets air round every figure and Latin word, and whose short lines are spaced out to the measure. */
export function setSpaced(copy: PageCopy, random: Random): Setting {
  const aired = {
    ...copy,
    articles: copy.articles.map((article) => ({ ...article, body: article.body.map(withAir) })),
  };
  const measure = random.between(13, 24);
  const house: House = {
    titles: random.pick<House["titles"]>(["before", "after"]),
    titleLines: (block) => breakTitle(block.text, 1.5 * measure),
    textLines: (block) => spaceOut(columnLines(block, measure), measure),
  };
  const lines = aired.articles.flatMap((article) => [...setArticle(article, house), BLANK]);
  return { copy: aired, lines: [...setFurniture(aired), ...lines] };
}

function withAir({ role, text }: CopyBlock): CopyBlock {
  return {
    role,
    text: text
      .replace(/(?<=\p{Script=Han})(?=[0-9A-Za-z])/gu, " ")
      .replace(/(?<=[0-9A-Za-z%])(?=\p{Script=Han})/gu, " "),
  };
}

/** A line that a mark or a word left short is justified by spaces between its characters; the last line is not. */
function spaceOut(lines: readonly string[], measure: number): string[] {
  return lines.map((line, i) => {
    const short = measure - (i === 0 ? 2 : 0) - ems(line);
    return i < lines.length - 1 && short >= 0.5 ? line.replace(/(?<=\P{ASCII})(?=\P{ASCII})/gu, " ") : line;
  });
}
