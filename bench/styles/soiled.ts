import { breakTitle } from "../break-lines";
import { BLANK, type House, type SetLine, type Setting, setArticle, setFurniture } from "../compose";
import type { CopyBlock, PageCopy } from "../copy";
import type { Random } from "../random";
import { columnLines } from "./columns";

/** Marks as a keyboard left in half-width types them. The full stop stays: it has no twin that is not a point. */
const HALF_WIDTH: Readonly<Record<string, string>> = {
  "，": ",",
  "：": ":",
  "；": ";",
  "（": "(",
  "）": ")",
  "？": "?",
  "！": "!",
};
const NO_ROOM = ["\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad"] as const;

/** The Kangxi radicals by the characters that they look like. */
const RADICALS = new Map(
  Array.from({ length: 0xd6 }, (_, i) => String.fromCharCode(0x2f00 + i)).map((radical) => [
    radical.normalize("NFKC"),
    radical,
  ]),
);

/**
 * Text as bad fonts and keyboards leave it: tabs for indents, half-width marks, no-break spaces, characters of no width,
 * radicals in place of characters.
 */
export function setSoiled(copy: PageCopy, random: Random): Setting {
  const typed = { articles: copy.articles.map(typeArticle), furniture: copy.furniture };
  const measure = random.between(16, 24);
  const house: House = {
    titles: "before",
    titleLines: (block) => breakTitle(block.text, 1.5 * measure),
    textLines: (block) =>
      columnLines(block, measure).map((line, i) =>
        i === 0 && block.role === "paragraph" ? `\t${line}` : line,
      ),
  };
  const lines = [
    ...setFurniture(typed),
    ...typed.articles.flatMap((article) => [...setArticle(article, house), BLANK]),
  ];
  return { copy: typed, lines: lines.map((line) => soil(line, random)) };
}

function typeArticle<A extends Record<"titles" | "head" | "body" | "tail", readonly CopyBlock[]>>(
  article: A,
): A {
  const typed = (blocks: readonly CopyBlock[]) =>
    blocks.map(({ role, text }) => ({
      role,
      text: text.replace(/[，：；（）？！]/gu, (mark) => HALF_WIDTH[mark] ?? mark),
    }));
  return { ...article, head: typed(article.head), body: typed(article.body) };
}

function soil(line: SetLine, random: Random): SetLine {
  const text = [...line.text].map((character, i) => {
    const radical = random.chance(0.3) ? RADICALS.get(character) : undefined;
    const before = i > 0 && random.chance(0.005) ? random.pick(NO_ROOM) : "";
    return before + (character === " " ? "\u00a0" : (radical ?? character));
  });
  return { ...line, text: text.join("") };
}
