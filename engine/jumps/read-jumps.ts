import type { Block, SplitArticle } from "../types";
import { type PageNumber, pagesNamed } from "./page-number";
import type { IssuePage, JumpPlace } from "./types";

/** A jump with what can be read around it. */
export interface Jump {
  readonly place: JumpPlace;
  /** 下转 leads on, 上接 comes from. */
  readonly leads: "on" | "from";
  /** The pages that it names. */
  readonly named: readonly PageNumber[];
  /** The article's titles, and the one that the jump itself gives, without white space and （续）. */
  readonly titles: readonly string[];
  /** The text before a 下转, the text after a 上接, without white space: what is nearest to the jump of it. */
  readonly text: string;
  /**
   * Whether the first line after a 上接 is as wide as the lines after it, so that it begins no paragraph: undefined where the
   * lines do not tell.
   */
  readonly opensFull: boolean | undefined;
}

/** How much of the text is read on each side, in UTF-16 code units. */
const READ = 2000;

/** The jumps of a page in their order. */
export function readJumps(page: IssuePage): Jump[] {
  return page.split.articles.flatMap((article, index) =>
    article.blocks.flatMap((block, at) => {
      if (block.role !== "jump") return [];
      const place = { page: page.number, article: index, block: at, at: startOf(block), text: block.text };
      return [readJump(place, article)];
    }),
  );
}

function readJump(place: JumpPlace, article: SplitArticle): Jump {
  const leads = comesFrom(place.text) ? "from" : "on";
  const body = bodyOf(article, place.block, leads);
  const text = bare(body.map((block) => block.text).join(""));
  return {
    place,
    leads,
    named: pagesNamed(place.text),
    titles: titlesOf(article, place.text),
    text: leads === "on" ? text.slice(-READ) : text.slice(0, READ),
    opensFull: leads === "from" ? opensFull(body[0]) : undefined,
  };
}

/** 上接 紧接 接, and not 下转 转. The headline that a jump names may have any of these. */
export function comesFrom(jump: string): boolean {
  return /接/u.test(jump.split(/[《“]/u)[0] ?? "");
}

/** The paragraphs before a 下转 or after a 上接, up to the next jump; all of the article's where there are none. */
function bodyOf(article: SplitArticle, at: number, leads: Jump["leads"]): Block[] {
  const around = leads === "on" ? article.blocks.slice(0, at) : article.blocks.slice(at + 1);
  const other =
    leads === "on"
      ? around.findLastIndex((block) => block.role === "jump") + 1
      : around.findIndex((block) => block.role === "jump");
  const near = leads === "on" ? around.slice(other) : around.slice(0, other < 0 ? undefined : other);
  const paragraphs = near.filter((block) => block.role === "paragraph");
  return paragraphs.length > 0 ? paragraphs : article.blocks.filter((block) => block.role === "paragraph");
}

function titlesOf(article: SplitArticle, jump: string): string[] {
  const own = article.blocks.filter(
    ({ role }) => role === "kicker" || role === "headline" || role === "subhead",
  );
  const named = [...jump.matchAll(/[《“]([^》”]+)/gu)].map(([, title = ""]) => title);
  return [...own.map((block) => block.text), ...named].map(bareTitle).filter((title) => title.length > 1);
}

/** A headline without what says that it stands here again: （续） （上接一版） （紧接第一版） */
function bareTitle(title: string): string {
  return bare(title.replace(/[（(][^（）()]{0,8}(?:续|接|下|转|[一二三四五]|版)[）)]/gu, "")).replace(
    /[\p{P}\p{S}]/gu,
    "",
  );
}

/** Lines keep their places in `spans`, so a first line that is narrower by an indent can be told by its length. */
function opensFull(block: Block | undefined): boolean | undefined {
  const lengths = (block?.spans ?? []).map(([start, end]) => end - start);
  const [first, ...rest] = lengths;
  const inner = rest.slice(0, -1).sort((a, b) => a - b);
  const usual = inner[inner.length >> 1];
  return first === undefined || usual === undefined ? undefined : first > usual - 1.5;
}

function startOf(block: Block): number {
  return block.spans[0]?.[0] ?? 0;
}

function bare(text: string): string {
  return text.replace(/\s/gu, "");
}
