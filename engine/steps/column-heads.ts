import { type ColumnLine, mayEndColumn } from "./column-lines";

/** Where an article may begin. */
export interface Head {
  readonly from: number;
  /** Where its text begins, after its title. */
  readonly to: number;
  /** Where its title may begin: lines before that may be text which the column broke off. */
  readonly starts: readonly number[];
}

/** Every place where an article may begin: with a title, with a news text's opening, with the page's first text. */
export function headsOf(lines: readonly ColumnLine[], measure: number): Head[] {
  return lines.flatMap((own, at): Head[] => {
    if (!own.first) return [];
    const before = lines[at - 1]?.kind ?? "label";
    if (own.kind === "title" && before !== "title") return titled(lines, at, measure);
    const opens = before === "label" || (before === "paragraph" && own.features.lead);
    return own.kind === "paragraph" && opens ? [{ from: at, to: at, starts: [at] }] : [];
  });
}

function titled(lines: readonly ColumnLine[], from: number, measure: number): Head[] {
  let to = from + 1;
  while (lines[to]?.kind === "title") to++;
  if (to === lines.length) return [];
  const starts = [from];
  if (lines[from - 1]?.kind === "paragraph")
    for (let at = from; at + 1 < to && mayEndColumn(lines[at], measure); at++) starts.push(at + 1);
  return [{ from, to, starts }];
}
