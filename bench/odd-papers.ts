import type { AnnotatedPage } from "./pages";
import { type Edit, headWith, setAnew } from "./set-anew";

/**
 * Papers whose set forms no rule of the engine knows, made from annotated pages: every row of furniture, every byline
 * and every credit is set anew in the paper's own words, and a page without furniture gets a folio at its head. All
 * else stays as it was pasted. The words and the names on duty are made up.
 */
export interface OddForms {
  folio(page: number): string;
  staff(names: string): string;
  byline(names: string): string;
  credit(names: string): string;
}

export const ODD_PAPERS: readonly OddForms[] = [
  {
    folio: (page) => `今晨 · ${String(page).padStart(2, "0")} 北岸`,
    staff: (names) => `值守 ${names} 核红 罗满`,
    byline: (names) => `执笔｜${names}`,
    credit: (names) => `镜头：${names}`,
  },
  {
    folio: (page) => `河畔周末 卷${page}`,
    staff: (names) => `当班 ${names}`,
    byline: (names) => `${names}（特稿）`,
    credit: (names) => `〔${names} 定格〕`,
  },
  {
    folio: (page) => `P${page} 城事 深读`,
    staff: (names) => `统稿：${names} 画版：罗满`,
    byline: (names) => `走访 ${names}`,
    credit: (names) => `影像提供 ${names}`,
  },
];

const ON_DUTY = ["方晓棠", "周小路", "贺知远", "孙莹", "林见夏", "陈一苇"];

/** The page as the paper with these forms would have set it, its `number`th. */
export function inOddForms(page: AnnotatedPage, forms: OddForms, number: number): AnnotatedPage {
  const { source, gold } = page;
  const folio = forms.folio(number);
  const staff = forms.staff(ON_DUTY[number % ON_DUTY.length] ?? "");
  const edits: Edit[] = gold.furniture.map((block, i) => ({ block, text: i === 0 ? folio : staff }));
  for (const { blocks, reporters } of gold.articles) {
    for (const block of blocks) {
      const name = nameOf(block.spans.map(([start, end]) => source.slice(start, end)).join(""));
      if (block.role === "byline" && reporters.length > 0)
        edits.push({ block, text: forms.byline(reporters.join(" ")) });
      else if (block.role === "credit" && name) edits.push({ block, text: ` ${forms.credit(name)}` });
    }
  }
  const set = setAnew(page, edits);
  return gold.furniture.length > 0 ? set : headWith(set, folio);
}

/** The name in a photographer's credit; undefined where there is more than that. */
function nameOf(credit: string): string | undefined {
  const name = credit.replace(/[\s（）()]|(?:本报|新华社)?记者|摄/gu, "");
  return /^\p{Script=Han}{2,4}$/u.test(name) ? name : undefined;
}
