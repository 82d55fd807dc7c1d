import { LEAD } from "../forms";
import type { Block } from "../types";

/** How many characters of the first paragraph can hold the lead with its names. */
const LEAD_LENGTH = 60;
const NAMES = "((?:[\\p{Script=Han}·]{1,5}[ \\u3000、，,]*){1,8})";
const IN_LEAD = new RegExp(`(?:记者|通讯员|特约撰稿人|实习生)[ \\u3000:：]*${NAMES}[）)]`, "u");
const REPORTED = /^本报.{0,12}讯?记者([\p{Script=Han}、]{2,16})报道[：:]/u;
const OFFICES =
  /(?:本报|本刊|本社|新华社|中新社)?(?:全媒体|融媒体|见习|首席|特约|特派|驻地)?(?:记者|通讯员|特约撰稿人|实习生|特约评论员|评论员)/gu;
/** A name at the very end: （卢欣桂） */
const AT_END = /（([\p{Script=Han}]{2,4}(?:[ 、][\p{Script=Han}]{2,4}){0,3})）$/u;

/** Names of an article's reporters, from its byline, its lead or the brackets at its end. */
export function findReporters(blocks: readonly Block[]): string[] {
  const names: string[] = [];
  const add = (text: string) => {
    for (const name of namesIn(text)) if (!names.includes(name)) names.push(name);
  };
  for (const block of blocks) if (block.role === "byline") add(block.text.replace(/^[□■◆●○◎▲△☆★]/u, ""));
  const paragraphs = blocks.filter((block) => block.role === "paragraph");
  const opening = paragraphs[0]?.text.slice(0, LEAD_LENGTH) ?? "";
  if (LEAD.test(opening)) {
    const found = REPORTED.exec(opening) ?? IN_LEAD.exec(opening);
    if (found?.[1]) add(found[1]);
  }
  const end = AT_END.exec(paragraphs.at(-1)?.text ?? "");
  if (names.length === 0 && end?.[1]) add(end[1]);
  return names;
}

/** The names in a list: spaces, commas and offices part them; without any, two names run together are told by length. */
function namesIn(text: string): string[] {
  return text
    .replace(OFFICES, " ")
    .replace(/文图|文\/图|摄影|报道|撰文/gu, " ")
    .split(/[ \u3000、，,]+/u)
    .flatMap(partNames)
    .filter((name) => /^[\p{Script=Han}·]{2,}$/u.test(name));
}

function partNames(names: string): string[] {
  if (names.length <= 3 || names.includes("·")) return [names];
  const lengths: Record<number, number[]> = {
    4: [2, 2],
    5: [3, 2],
    6: [3, 3],
    7: [3, 2, 2],
    8: [3, 3, 2],
    9: [3, 3, 3],
  };
  let rest = names;
  return (lengths[names.length] ?? [names.length]).map((length) => {
    const name = rest.slice(0, length);
    rest = rest.slice(length);
    return name;
  });
}
