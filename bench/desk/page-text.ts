import { readFileSync } from "node:fs";
import path from "node:path";
import { splitPage } from "@/engine/pipeline";
import { breakLines } from "../break-lines";
import { randomFrom } from "../random";

const REAL_PAGE = path.join(import.meta.dirname, "../../engine/fixtures/siping-2025-08-20-01/source.txt");
/** The measure that the text is set to, in ems. */
const MEASURE = 20;

/**
 * A page of so many articles and UTF-16 code units, about: sentences of the real page in any order, set in lines with
 * indents, a title over each article.
 */
export function pageText(articles: number, length: number): string {
  const random = randomFrom(`${articles} articles`);
  const paragraphs = splitPage(readFileSync(REAL_PAGE, "utf8")).articles.flatMap(({ blocks }) =>
    blocks.filter(({ role }) => role === "paragraph").map(({ text }) => text),
  );
  const sentences = paragraphs
    .flatMap((text) => text.match(/[^。]+。”?/gu) ?? [])
    .filter((sentence) => !sentence.startsWith("本报讯"));
  const articleOf = (number: number): string => {
    const order = random.shuffle(sentences);
    let text = `第${number}篇 ${order[1]?.replace(/[，。、“”]/gu, "").slice(0, 14) ?? ""}`;
    for (const [index, sentence] of order.entries()) {
      if (text.length > length / articles - MEASURE) break;
      text += `\n${setParagraph(index === 0 ? `本报讯（记者 罗小满）${sentence}` : sentence)}`;
    }
    return `${text}\n`;
  };
  return Array.from({ length: articles }, (_, index) => articleOf(index + 1)).join("\n");
}

function setParagraph(text: string): string {
  const lines = breakLines(text, { measure: () => MEASURE, indent: 2, mend: () => "push" });
  return `　　${lines.join("\n")}`;
}
