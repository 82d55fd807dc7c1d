import { BLANK, type House, type SetLine, type Setting, setArticle, setFurniture } from "../compose";
import type { PageCopy } from "../copy";

const HOUSE: House = {
  titles: "before",
  titleLines: (block) => [block.text],
  textLines: (block) => [block.text],
};

/** A line for each paragraph and a blank one after each, as a document of a word processor is pasted. */
export function setWithBlanks(copy: PageCopy): Setting {
  const lines = [...setFurniture(copy), ...copy.articles.flatMap((article) => setArticle(article, HOUSE))];
  return { copy, lines: lines.flatMap((line): SetLine[] => [line, BLANK]) };
}

/** A line for each paragraph and no blank one anywhere, as some content systems export. */
export function setClose(copy: PageCopy): Setting {
  const lines = [...copy.articles.flatMap((article) => setArticle(article, HOUSE)), ...setFurniture(copy)];
  return { copy, lines };
}
