import { furnitureForm, isForm, nameForm, nameMatcher, plain } from "./profile-forms";
import { type ApprovedBlock, type ApprovedPage, rowsOf } from "./profile-habits";

/** The forms on a page of one kind, and those known ones that stand on it as something else. */
export interface FormsOnPage {
  readonly seen: ReadonlySet<string>;
  readonly otherwise: ReadonlySet<string>;
}

/** So many forms of one kind are learnt from a page, the first ones. */
const MOST_ON_PAGE = 20;
/** No byline or credit is longer, in characters. */
const LONGEST_NAMES = 60;

/** The rows of the page's furniture, and known forms of furniture among its other rows. */
export function furnitureOnPage(source: string, page: ApprovedPage, known: ReadonlySet<string>): FormsOnPage {
  const formsOf = (blocks: readonly ApprovedBlock[]) =>
    blocks.flatMap(({ spans }) => rowsOf(source, spans).map(({ text }) => furnitureForm(text)));
  const seen = formsOf(page.furniture).filter(isForm);
  const others = formsOf(page.articles.flatMap(({ blocks }) => blocks));
  return { seen: first(seen), otherwise: new Set(others.filter((form) => known.has(form))) };
}

/** The page's bylines (or credits) by their forms, and its other short rows that read as a known form of them. */
export function namesOnPage(
  source: string,
  page: ApprovedPage,
  role: "byline" | "credit",
  known: readonly string[],
): FormsOnPage {
  const match = nameMatcher(known, "whole");
  const seen: string[] = [];
  const otherwise = new Set<string>();
  for (const { blocks, reporters } of page.articles) {
    for (const block of blocks) {
      const text = textOf(source, block);
      if (text === "" || text.length > LONGEST_NAMES) continue;
      const form = match(text)?.form;
      if (block.role === role) seen.push(form ?? nameForm(text, reporters));
      else if (form !== undefined) otherwise.add(form);
    }
  }
  return { seen: first(seen.filter((form) => form.includes("N") && isForm(form))), otherwise };
}

function textOf(source: string, block: ApprovedBlock): string {
  return plain(
    rowsOf(source, block.spans)
      .map(({ text }) => text)
      .join(""),
  );
}

function first(forms: readonly string[]): ReadonlySet<string> {
  return new Set([...new Set(forms)].slice(0, MOST_ON_PAGE));
}
