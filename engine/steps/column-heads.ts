import { type ColumnLine, mayEndColumn } from "./column-lines";

/** Where an article may begin. */
export interface Head {
  /** Where it begins as the lines were read. */
  readonly asRead: number;
  /** Where its title begins at the earliest: the line before may be one, read as the last of the text before it. */
  readonly from: number;
  /** Where its text begins, after its title. */
  readonly to: number;
  /** Where its title may begin: lines before that may be text which the column broke off. */
  readonly starts: readonly number[];
}

/**
 * Every place where an article may begin: with a title, with a news text's opening, with the page's first text, with a
 * byline or a caption after what may be its title.
 */
export function headsOf(lines: readonly ColumnLine[], measure: number): Head[] {
  return lines.flatMap((own, at): Head[] => {
    if (!own.first) return [];
    const before = lines[at - 1]?.kind ?? "label";
    if (own.kind === "title") return before === "title" ? [] : titled(lines, at, measure);
    const missed = mayBeTitle(lines[at - 1]);
    if (own.kind === "byline" || own.kind === "caption")
      return missed ? [{ asRead: at, from: at - 1, to: at, starts: [at - 1] }] : [];
    const opens = before === "label" || (before === "paragraph" && own.features.lead);
    return own.kind === "paragraph" && opens ? [headAt(at, at, [at], missed)] : [];
  });
}

function titled(lines: readonly ColumnLine[], from: number, measure: number): Head[] {
  let to = from + 1;
  while (lines[to]?.kind === "title") to++;
  if (to === lines.length) return [];
  const starts = [from];
  if (lines[from - 1]?.kind === "paragraph")
    for (let at = from; at + 1 < to && mayEndColumn(lines[at], measure); at++) starts.push(at + 1);
  return [headAt(from, to, starts, mayBeTitle(lines[from - 1]))];
}

function headAt(asRead: number, to: number, starts: readonly number[], missed: boolean): Head {
  return missed
    ? { asRead, from: asRead - 1, to, starts: [asRead - 1, ...starts] }
    : { asRead, from: asRead, to, starts };
}

function mayBeTitle(line: ColumnLine | undefined): boolean {
  return line?.kind === "paragraph" && !line.features.punctuated;
}

/** Whether an article surely begins at the head: with its byline, with its photo's caption, as news texts do. */
export function surelyBegins(lines: readonly ColumnLine[], { to }: Head): boolean {
  const text = lines[to];
  return text !== undefined && (text.kind === "byline" || text.kind === "caption" || text.features.lead);
}
