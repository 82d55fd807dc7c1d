import { type ArticleContent, headlineOf } from "@/editor/document";
import type { IssuePage, JumpPlace } from "@/engine/jumps/types";
import { pairJumps } from "@/engine/pair-jumps";

/** A page of an issue, on the desk or in an Edition, as far as its jumps go. */
export interface PageWithJumps {
  number: string;
  articles: readonly { articleId: string; content: ArticleContent }[];
}

/** 下转 or 上接: where it stands and how it reads. */
export interface JumpEnd {
  /** 版次: "01". */
  page: string;
  articleId: string;
  headline: string;
  /** "（下转第2版）" */
  words: string;
}

/** The jumps of an issue: those that belong together, each from the article that begins to the one that goes on; and the others. */
export interface IssueJumps {
  joined: { from: JumpEnd; to: JumpEnd }[];
  alone: JumpEnd[];
}

/** What is less sure is not joined: a reader would read on in another article. */
const SURE = 0.5;

/** Pairs the jumps of an issue. Pure: the same pages give the same pairs, on the board, at the signature and for readers. */
export function jumpsOf(pages: readonly PageWithJumps[]): IssueJumps {
  const jumps: IssueJumps = { joined: [], alone: [] };
  if (!pages.some(({ articles }) => articles.some(({ content }) => content.content.some(isJump))))
    return jumps;
  const byNumber = new Map(pages.map((page) => [page.number, page]));
  const endAt = ({ page, article, text }: JumpPlace): JumpEnd => {
    const found = byNumber.get(page)?.articles[article];
    return {
      page,
      articleId: found?.articleId ?? "",
      headline: found ? headlineOf(found.content) : "",
      words: text,
    };
  };
  for (const pair of pairJumps(pages.map(asSplit))) {
    if (pair.kind === "paired" && pair.confidence >= SURE)
      jumps.joined.push({ from: endAt(pair.from), to: endAt(pair.to) });
    else if (pair.kind === "paired") jumps.alone.push(endAt(pair.from), endAt(pair.to));
    else jumps.alone.push(endAt(pair.kind === "unanswered" ? pair.from : pair.to));
  }
  return jumps;
}

/** The articles of one that is told over several pages, in order: itself alone where it jumps nowhere. */
export function wholeArticle(articleId: string, { joined }: IssueJumps): string[] {
  const chain = [articleId];
  const before = (id: string) => joined.find(({ to }) => to.articleId === id)?.from.articleId;
  const after = (id: string) => joined.find(({ from }) => from.articleId === id)?.to.articleId;
  for (let id = before(articleId); id && !chain.includes(id); id = before(id)) chain.unshift(id);
  for (let id = after(articleId); id && !chain.includes(id); id = after(id)) chain.push(id);
  return chain;
}

/** A jump as a sentence names it. */
export function nameOfJump({ page, headline, words }: JumpEnd): string {
  return `${page}版${headline && `《${headline}》`}${words}`;
}

function isJump({ type }: ArticleContent["content"][number]): boolean {
  return type === "jump";
}

function asSplit({ number, articles }: PageWithJumps): IssuePage {
  return {
    number,
    split: {
      articles: articles.map(({ content }) => ({
        blocks: content.content.map(({ type, attrs, content: inline = [] }) => ({
          role: type,
          text: inline.map(({ text }) => text).join(""),
          spans: attrs.spans,
        })),
        reporters: [],
      })),
      furniture: [],
      warnings: [],
      decisions: [],
    },
  };
}
