import type { Block, Split, SplitArticle } from "@/engine/types";

/** A page as Markdown (CommonMark): its articles, parted by rules, and the furniture at the end. */
export function toMarkdown({ articles, furniture }: Split): string {
  const parts = articles.map(articleToMarkdown);
  if (furniture.length > 0)
    parts.push(["## 版面", furniture.map((block) => `- ${escapeMarks(block.text)}`).join("\n")].join("\n\n"));
  return parts.length > 0 ? `${parts.join("\n\n---\n\n")}\n` : "";
}

function articleToMarkdown({ blocks }: SplitArticle): string {
  const untitled = blocks.every((block) => block.role !== "headline");
  const parts = blocks.map(blockToMarkdown);
  return [...(untitled ? ["# （无题）"] : []), ...parts].join("\n\n");
}

function blockToMarkdown({ role, text }: Block): string {
  const escaped = escapeMarks(text);
  switch (role) {
    case "kicker":
      return `**${escaped}**`;
    case "headline":
      return `# ${escaped}`;
    case "subhead":
      return `## ${escaped}`;
    case "crosshead":
      return `### ${escaped}`;
    case "byline":
    case "jump":
      return `*${escaped}*`;
    case "caption":
      return `> ${escaped}`;
    case "credit":
      return `> *${escaped}*`;
    case "paragraph":
      return escaped;
  }
}

/** Text that Markdown takes for text: on one line, without control characters, what has a meaning escaped. */
function escapeMarks(text: string): string {
  return text
    .replace(/[\n\r\v\f\u0085\u2028\u2029]+/gu, " ")
    .replace(/\p{Cc}/gu, "\ufffd")
    .trim()
    .replace(/[\\`*_[\]<>#~|&]/gu, "\\$&")
    .replace(/^(?:[-+=]|\d{1,9}(?=[.)]))/u, (mark) => (/\d/u.test(mark) ? `${mark}\\` : `\\${mark}`));
}
