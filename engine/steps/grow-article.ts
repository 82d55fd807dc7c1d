import { JUMP_FROM, LEAD } from "../forms";
import type { Run } from "../line";
import { areNames } from "../names";
import { WEIGHTS } from "../weights";
import type { Affinity } from "./affinity";

/** Where an article's title stands in the paste: before its body, after it, or nowhere. */
export type TitlePlace = "before" | "after" | "none";

/** An article that grows run by run from `from` on: what its runs so far have cost, and what it is made of. */
export interface Growing {
  readonly from: number;
  cost: number;
  paragraphs: number;
  captions: number[];
  /** Lines of title before the first paragraph. */
  head: number[];
  /** Lines of title since the last paragraph: the title after the body, or a crosshead if another paragraph comes. */
  foot: number[];
  /** Crossheads, each with the stretch that it stands over. */
  sections: { lines: number[]; from: number; to: number }[];
  /** How many characters these have. */
  footLength: number;
  byline: boolean;
  /** The last paragraph ends with who wrote it or where from. */
  signed: boolean;
  jumped: boolean;
}

export function startArticle(from: number): Growing {
  return {
    from,
    cost: WEIGHTS.article.begin,
    paragraphs: 0,
    captions: [],
    head: [],
    foot: [],
    sections: [],
    footLength: 0,
    byline: false,
    signed: false,
    jumped: false,
  };
}

/** Takes the next run into the article, and what is odd about it there into the cost. */
export function grow(article: Growing, run: Run, index: number, cohesion: number): void {
  const w = WEIGHTS.article;
  const text = run.lines[0]?.text ?? "";
  if (run.kind === "title") {
    if (article.head.length + article.foot.length >= w.usualTitleLines) article.cost += w.titleLine;
    if (article.paragraphs === 0) {
      if (article.head.length === 0 && article.captions.length > 0) article.cost += w.captionAboveTitle;
      if (article.byline) article.cost += w.innerByline;
      if (isParted(article.head, article.captions)) article.cost += w.partedTitle;
      article.head.push(index);
    } else {
      const section = article.sections.at(-1);
      if (section && article.foot.length === 0) section.to = index;
      if (isParted(article.foot, article.captions)) article.cost += w.partedTitle;
      article.foot.push(index);
      article.footLength += text.length;
    }
  } else if (run.kind === "paragraph") {
    if (article.jumped) article.cost += w.afterJump;
    if (article.signed) article.cost += w.afterSignature;
    article.signed = isSigned(run);
    if (article.foot.length > 0) {
      article.cost += w.crosshead + (article.foot.length - 1) * w.crossheadLine;
      article.cost += Math.max(0, article.footLength - w.usualCrosshead) * w.crossheadExtra;
      article.footLength = 0;
      article.sections.push({ lines: article.foot, from: index, to: Number.POSITIVE_INFINITY });
      article.foot = [];
    }
    const lead = LEAD.test(text);
    if (lead && article.paragraphs > 0) article.cost += w.innerLead;
    if (!lead && article.paragraphs === 0 && !article.byline) article.cost += w.noLead;
    if (article.paragraphs > 0 && article.captions.at(-1) === index - 1) article.cost += w.innerCaption;
    if (article.paragraphs > 0) article.cost -= cohesion;
    article.paragraphs++;
  } else if (run.kind === "byline") {
    if (article.paragraphs > 0 || article.byline) article.cost += w.innerByline;
    article.byline = true;
  } else if (run.kind === "jump") {
    const from = JUMP_FROM.test(text);
    if (from ? article.paragraphs > 0 : article.jumped) article.cost += w.innerByline;
    if (!from) article.jumped = true;
  } else if (run.kind === "caption") {
    if (article.foot.length > 0) article.cost += w.captionAfterFoot;
    article.captions.push(index);
  }
}

/** Who wrote a text, or where it is from, in brackets at its very end: （罗小满） （新华社某地1月1日电） */
const SIGNED = /[（(]([^（()）]{2,20})[)）]$/u;

function isSigned({ lines }: Run): boolean {
  const signature = SIGNED.exec(lines.at(-1)?.text ?? "")?.[1] ?? "";
  return /[电讯报完]$/u.test(signature) || (signature !== "" && areNames(signature));
}

/** A photo stands between the title's lines so far and the next: they are two titles. */
function isParted(title: readonly number[], captions: readonly number[]): boolean {
  const last = title.at(-1);
  return last !== undefined && (captions.at(-1) ?? -1) > last;
}

/** The article as it stands if it ends before run `to`: its cost and where its title is; undefined if it cannot end. */
export function finish(
  article: Growing,
  to: number,
  affinity: Affinity,
): { cost: number; title: TitlePlace } | undefined {
  const w = WEIGHTS.article;
  const { head, foot, from } = article;
  if (head.length > 0 && foot.length > 0) return undefined;
  const title = head.length > 0 ? head : foot;
  let cost = article.cost;
  if (title.length === 0) cost += w.untitled;
  if (article.paragraphs === 0) cost += article.captions.length > 0 ? w.noBody : w.nothing;
  cost -= gain(affinity, title, from, to) + gain(affinity, article.captions, from, to) * w.captionAffinity;
  for (const section of article.sections)
    cost -= gain(affinity, section.lines, section.from, Math.min(section.to, to));
  const place = title.length === 0 ? "none" : foot.length > 0 ? "after" : placeOfHead(article);
  return { cost, title: place };
}

/** How much better the runs go with the runs `[from, to)` than with others of the page. */
function gain(affinity: Affinity, runs: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (const index of runs) sum += affinity(index, from, to);
  return Math.min(WEIGHTS.article.mostAffinity, sum);
}

/** A photo above its title and no text: the title comes after. */
function placeOfHead(article: Growing): TitlePlace {
  const caption = article.captions[0];
  return article.paragraphs === 0 && caption !== undefined && caption < (article.head[0] ?? 0)
    ? "after"
    : "before";
}
