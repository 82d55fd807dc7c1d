import { breakTitle } from "../break-lines";
import { BLANK, type House, type SetLine, type Setting, setArticle, setFurniture } from "../compose";
import type { ArticleCopy, CopyBlock, PageCopy } from "../copy";
import type { Random } from "../random";
import { columnLines } from "./columns";

/** How crossheads are marked: by a sign, or numbered. */
const MARKS = ["■", "● ", "◆", "numbered"] as const;
const BYLINES = [
  (name: string) => `□ 本报记者 ${name}`,
  (name: string) => `■记者 ${name}`,
  (name: string) => `文/${name}`,
  (name: string) => `本报全媒体记者　${name}　文/图`,
] as const;
const CREDITS = [
  (name: string) => `摄影：${name}`,
  (name: string) => `${name}/摄`,
  (name: string) => `（${name} 图）`,
  (name: string) => `本报记者 ${name} 摄影报道`,
] as const;

/** Crossheads with marks and numbers, bylines and credits in forms of other houses. */
export function setMarked(copy: PageCopy, random: Random): Setting {
  const marked = { ...copy, articles: copy.articles.map((article) => markArticle(article, random)) };
  const measure = random.between(15, 24);
  const house: House = {
    titles: random.pick<House["titles"]>(["before", "after"]),
    titleLines: (block) => breakTitle(block.text, 1.5 * measure),
    textLines: (block) => columnLines(block, measure),
  };
  const lines = marked.articles.flatMap((article): SetLine[] => [...setArticle(article, house), BLANK]);
  return { copy: marked, lines: [...lines, ...setFurniture(marked)] };
}

function markArticle(article: ArticleCopy, random: Random): ArticleCopy {
  const head = article.head.map((block) => rewriteCredit(block, random));
  return {
    ...article,
    head: needsByline(article) ? [...head, byline(article.reporters, random)] : head,
    body: withCrossheads(article.body, random),
  };
}

/** A byline where the copy names its reporters nowhere else. */
function needsByline({ head, body, reporters }: ArticleCopy): boolean {
  const text = [...head, ...body].map((block) => block.text).join("\n");
  return (
    reporters.length > 0 && !head.some(({ role }) => role === "byline") && !/[（(](?:本报)?记者/.test(text)
  );
}

function byline(reporters: readonly string[], random: Random): CopyBlock {
  return { role: "byline", text: random.pick(BYLINES)(reporters.join(" ")) };
}

function rewriteCredit(block: CopyBlock, random: Random): CopyBlock {
  const name = /\p{Script=Han}{2,3}(?=[ \u3000]*摄)/u.exec(block.text.replace(/记者/u, " "))?.[0];
  return block.role === "credit" && name ? { ...block, text: random.pick(CREDITS)(name) } : block;
}

/** A crosshead before every second or third paragraph of a long body that has none: the first clause of what follows. */
function withCrossheads(body: readonly CopyBlock[], random: Random): readonly CopyBlock[] {
  if (body.length < 5 || body.some(({ role }) => role === "crosshead")) return body;
  const mark = random.pick(MARKS);
  const step = random.between(2, 3);
  let count = 0;
  return body.flatMap((block, i): CopyBlock[] => {
    const clause = /[\p{Script=Han}]{4,12}(?=[，。])/u.exec(block.text)?.[0];
    if (i === 0 || i % step > 0 || !clause) return [block];
    count++;
    const sign = mark === "numbered" ? `${"一二三四五六七八九十".charAt((count - 1) % 10)}、` : mark;
    return [{ role: "crosshead", text: sign + clause }, block];
  });
}
