import { type Breaking, breakLines, breakTitle, type Mend } from "../break-lines";
import { BLANK, type House, type Setting, setArticle, setFurniture } from "../compose";
import type { CopyBlock, PageCopy } from "../copy";
import type { Random } from "../random";

/** Lines of running text in columns of one measure; a paragraph's first line is narrower by two ems. */
export function columnLines(block: CopyBlock, measure: number, mend: Mend = "push"): string[] {
  return breakLines(block.text, {
    measure: () => measure,
    indent: block.role === "paragraph" ? 2 : 0,
    mend: () => mend,
  });
}

/** Broken lines whose indent is kept, lines that end with CR LF, titles first, a blank line between articles. */
export function setIndented(copy: PageCopy, random: Random): Setting {
  const measure = random.between(20, 28);
  const house: House = {
    titles: "before",
    titleLines: (block) => breakTitle(block.text, measure),
    textLines: (block) =>
      columnLines(block, measure).map((line, i) =>
        i === 0 && block.role === "paragraph" ? `\u3000\u3000${line}` : line,
      ),
  };
  const articles = copy.articles.flatMap((article) => [...setArticle(article, house), BLANK]);
  return { copy, lines: [...setFurniture(copy), BLANK, ...articles], lineEnd: "\r\n" };
}

/** Columns of 9 to 13 ems, no blank line anywhere, titles after their texts. */
export function setNarrow(copy: PageCopy, random: Random): Setting {
  const measure = random.between(9, 13);
  const house: House = {
    titles: "after",
    titleLines: (block) => breakTitle(block.text, 2 * measure),
    textLines: (block) => columnLines(block, measure),
  };
  return {
    copy,
    lines: [...setFurniture(copy), ...copy.articles.flatMap((article) => setArticle(article, house))],
  };
}

/** A column's measure in ems and its height in lines. */
interface Column {
  readonly measure: number;
  readonly height: number;
}

/**
 * Text that runs on from column to column, each of another measure (17 to 22 ems), also in mid paragraph; marks hang or
 * take a character along, by turns. Half of the pages show a column's end by a blank line.
 */
export function setUneven(copy: PageCopy, random: Random): Setting {
  const columnEnd = random.pick(["", "\n"]);
  const columns = Array.from({ length: 200 }, () => newColumn(random));
  let filled = 0;
  const house: House = {
    titles: random.pick<House["titles"]>(["before", "after"]),
    titleLines: (block) => breakTitle(block.text, 20),
    textLines: (block) => {
      const start = filled;
      const set = breakLines(block.text, acrossColumns(columns, start, block.role === "paragraph" ? 2 : 0));
      filled += set.length;
      return set.map((line, i) => (endsColumn(columns, start + i) ? line + columnEnd : line));
    },
  };
  const lines = copy.articles.flatMap((article) => setArticle(article, house));
  return { copy, lines: [...lines, ...setFurniture(copy)] };
}

function newColumn(random: Random): Column {
  return { measure: random.between(17, 22), height: random.between(8, 24) };
}

function acrossColumns(columns: readonly Column[], start: number, indent: number): Breaking {
  return {
    measure: (line) => columnAt(columns, start + line)?.column.measure ?? 20,
    indent,
    mend: (line) => (line % 2 === 0 ? "hang" : "push"),
  };
}

/** The column that has the line at this place in the running text, and the line's place in it. */
function columnAt(columns: readonly Column[], line: number): { column: Column; place: number } | undefined {
  let place = line;
  for (const column of columns) {
    if (place < column.height) return { column, place };
    place -= column.height;
  }
  return undefined;
}

function endsColumn(columns: readonly Column[], line: number): boolean {
  const at = columnAt(columns, line);
  return at !== undefined && at.place === at.column.height - 1;
}
