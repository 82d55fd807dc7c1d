import { breakTitle } from "../break-lines";
import { BLANK, type House, type SetLine, type Setting, setFurniture, setText, setTitles } from "../compose";
import type { ArticleCopy, PageCopy } from "../copy";
import type { Random } from "../random";
import { columnLines } from "./columns";

function houseOf(random: Random): House {
  const measure = random.between(13, 22);
  return {
    titles: "before",
    titleLines: (block) => breakTitle(block.text, 1.5 * measure),
    textLines: (block) => columnLines(block, measure),
  };
}

/** The titles of two or three articles in a row, each with its parts in any order, and then their texts. */
export function setTitlesInARow(copy: PageCopy, random: Random): Setting {
  const house = houseOf(random);
  const shuffled = {
    ...copy,
    articles: copy.articles.map((article) => ({ ...article, titles: random.shuffle(article.titles) })),
  };
  const lines: SetLine[] = [];
  for (let from = 0; from < shuffled.articles.length; ) {
    const group = shuffled.articles.slice(from, from + random.between(2, 3));
    from += group.length;
    lines.push(...group.flatMap((article) => setTitles(article, house)));
    lines.push(...group.flatMap((article) => [...setText(article, house), BLANK]));
  }
  return { copy: shuffled, lines: [...setFurniture(shuffled), ...lines] };
}

/** Two articles side by side whose columns come out in turns, some lines of the one and some lines of the other. */
export function setInterleaved(copy: PageCopy, random: Random): Setting {
  const house = houseOf(random);
  const lines: SetLine[] = [];
  for (let i = 0; i < copy.articles.length; i += 2) {
    const strips = copy.articles.slice(i, i + 2).map((article) => strip(article, house, random));
    const turns = Math.max(...strips.map(({ length }) => length));
    for (let turn = 0; turn < turns; turn++) lines.push(...strips.flatMap((parts) => parts[turn] ?? []));
    lines.push(BLANK);
  }
  return { copy, lines: [...setFurniture(copy), ...lines] };
}

/** An article's lines in columns of 5 to 12 lines, its title at the top of the first. */
function strip(article: ArticleCopy, house: House, random: Random): SetLine[][] {
  const text = setText(article, house);
  const height = random.between(5, 12);
  const columns = Array.from({ length: Math.ceil(text.length / height) }, (_, i) =>
    text.slice(i * height, (i + 1) * height),
  );
  const [first = [], ...rest] = columns;
  return [[...setTitles(article, house), ...first], ...rest];
}
