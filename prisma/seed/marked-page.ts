import type { BlockRole, Span } from "@/engine/types";

/** A block with where it stands in the text that is pasted. */
export interface MarkedBlock {
  role: BlockRole;
  text: string;
  spans: Span[];
  /** File name of the caption's photo. */
  photo: string | null;
}

export interface MarkedArticle {
  sectionName: string;
  blocks: MarkedBlock[];
}

/** What a marked text says: what an editor would paste, and what the page is when it has been corrected. */
export interface MarkedPage {
  pasted: string;
  articles: MarkedArticle[];
  furniture: { text: string; spans: Span[] }[];
}

const ROLES: Record<string, BlockRole> = {
  引题: "kicker",
  主题: "headline",
  副题: "subhead",
  署名: "byline",
  小标题: "crosshead",
  图说: "caption",
  摄影: "credit",
};

// A paragraph needs no mark: it is told by its indent of two characters, as in print.
const LINE = /^(?:(?<mark>栏目|图片|版面|引题|主题|副题|署名|小标题|图说|摄影) |　　)(?<text>.+)$/u;

/**
 * Reads the copy of a demonstration page, a block a line, each but a paragraph with its mark before it. 栏目 begins an
 * article; 图片 names the photo of the 图说 after it. Throws, with the line, on what it does not know.
 */
export function readMarkedPage(marked: string): MarkedPage {
  const page: MarkedPage = { pasted: "", articles: [], furniture: [] };
  let photo: string | null = null;
  for (const line of marked.split("\n")) {
    if (line === "") {
      page.pasted += "\n";
      continue;
    }
    const { mark, text } = LINE.exec(line)?.groups ?? {};
    if (!text) throw new Error(`This line of the demonstration has no mark: ${line}`);
    if (mark === "栏目") page.articles.push({ sectionName: text, blocks: [] });
    else if (mark === "图片") photo = text;
    else {
      const spans = paste(page, text, mark ? "" : "　　");
      const article = page.articles.at(-1);
      if (mark === "版面") page.furniture.push({ text, spans });
      else if (!article) throw new Error(`This line of the demonstration is in no article: ${line}`);
      else {
        const role = mark ? ROLES[mark] : "paragraph";
        if (!role) throw new Error(`This mark of the demonstration is unknown: ${mark}`);
        article.blocks.push({ role, text, spans, photo: role === "caption" ? photo : null });
        if (role === "caption") photo = null;
      }
    }
  }
  return page;
}

function paste(page: MarkedPage, text: string, indent: string): Span[] {
  const start = page.pasted.length + indent.length;
  page.pasted += `${indent}${text}\n`;
  return [[start, start + text.length]];
}
