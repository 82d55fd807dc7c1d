/** A page's number as the trade writes it: A02 is page 2 of section A; most papers have one section, "". */
export interface PageNumber {
  readonly section: string;
  readonly number: number;
}

const DIGITS = "〇一二三四五六七八九";
const FIGURE = `[0-9]{1,4}|[${DIGITS}零○十廿]{1,4}|头`;
const NAMED = new RegExp(`([A-Z])?[ ]*叠?[ ]*第?[ ]*(${FIGURE})(?=[ ]*(?:版|[、,，和至—-]))`, "gu");
const ALONE = new RegExp(`^第?[ ]*([A-Z])?[ ]*叠?[ ]*第?[ ]*(${FIGURE})[ ]*版?`, "u");
/** A headline that the jump names: its own figures are no pages. */
const QUOTED = /《[^》]*》?|“[^”]*”?/gu;

/** The pages that a jump names: （下转第2版） 下转A02版 （上接头版） （下转二、三版）. Empty if it names none. */
export function pagesNamed(jump: string): PageNumber[] {
  const text = plain(jump).replace(QUOTED, " ");
  const found: PageNumber[] = [];
  for (const [, section = "", figure = ""] of text.matchAll(NAMED)) {
    const number = readFigure(figure);
    if (number !== undefined) found.push({ section: section || (found.at(-1)?.section ?? ""), number });
  }
  return found;
}

/** What a page is called, read as a number: "01", "A02", "第三版", "头版". Undefined if it is none. */
export function readPageNumber(name: string): PageNumber | undefined {
  const [, section = "", figure = ""] = ALONE.exec(plain(name)) ?? [];
  const number = readFigure(figure);
  return number === undefined ? undefined : { section, number };
}

/** Whether a jump names this page. It may leave out the section, which its reader holds in his hands. */
export function isSamePage(named: PageNumber, page: string): boolean {
  const it = readPageNumber(page);
  return it?.number === named.number && (it.section === named.section || !it.section || !named.section);
}

/** The order of an issue's pages: by section and number; what has no number comes last, by its letters. */
export function comparePageNumbers(a: string, b: string): number {
  const [x, y] = [readPageNumber(a), readPageNumber(b)];
  if (x && y && x.section !== y.section) return x.section < y.section ? -1 : 1;
  if (x?.number !== y?.number) return (x?.number ?? Infinity) - (y?.number ?? Infinity);
  return a < b ? -1 : a > b ? 1 : 0;
}

function plain(text: string): string {
  return text.normalize("NFKC").toUpperCase().trim();
}

/** 2 二 02 十二 二十一 一二 头 as numbers. */
function readFigure(figure: string): number | undefined {
  if (figure === "") return undefined;
  if (figure === "头") return 1;
  if (/^[0-9]+$/u.test(figure)) return Number(figure);
  const text = figure.replace(/[零○]/gu, "〇").replace("廿", "二十");
  if (!text.includes("十")) return Number([...text].map((digit) => DIGITS.indexOf(digit)).join(""));
  const [tens = "", ones = "", more] = text.split("十");
  if (more !== undefined || tens.length > 1 || ones.length > 1) return undefined;
  return (tens === "" ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === "" ? 0 : DIGITS.indexOf(ones));
}
