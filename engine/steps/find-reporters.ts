import { LEAD } from "../forms";
import { namesIn, surnameLength } from "../names";
import type { Block } from "../types";

/** How many characters of the first paragraph can hold the lead with its names. */
const LEAD_LENGTH = 80;
const NAMES = "((?:[\\p{Script=Han}·]{1,6}[ \\u3000、，,]*){1,8})";
/** 本报讯（记者 孙莹 王宇） 新华社北京电（记者某某） */
const IN_BRACKETS = new RegExp(
  `[（(]([^（）()]*?(?:记者|通讯员|特约撰稿人|实习生)[ \\u3000:：]*${NAMES})[）)]`,
  "u",
);
/** 本报讯记者罗小满报道： */
const REPORTED =
  /(?:讯|电|日|^本报)((?:[\p{Script=Han}]{2,6}社|本报)?记者[\p{Script=Han}、 ]{2,30})报道[：:，,]/u;
/** A name at the very end: （罗小满） */
const AT_END = /[（(]([\p{Script=Han}]{2,4}(?:[ 、][\p{Script=Han}]{2,4}){0,3})[）)]$/u;

/**
 * Names of an article's reporters, from its byline, from the brackets at its end or from its lead. Correspondents
 * (通讯员) are named where no reporter is.
 */
export function findReporters(blocks: readonly Block[]): string[] {
  const paragraphs = blocks.filter((block) => block.role === "paragraph");
  const bylines = blocks.filter((block) => block.role === "byline").map((block) => block.text);
  const signed = AT_END.exec(paragraphs.at(-1)?.text ?? "")?.[1] ?? "";
  return (
    [bylines.flatMap(namesIn), signature(signed), fromLead(paragraphs[0]?.text ?? "")].find(
      (names) => names.length > 0,
    ) ?? []
  );
}

function fromLead(paragraph: string): string[] {
  const opening = paragraph.slice(0, LEAD_LENGTH);
  if (!LEAD.test(opening)) return [];
  const found = REPORTED.exec(opening) ?? IN_BRACKETS.exec(opening);
  return namesIn(found?.[1] ?? "");
}

/** Brackets at the end hold names only if each begins with a surname: not （下）, not （完）. */
function signature(text: string): string[] {
  const names = text === "" ? [] : namesIn(text);
  return names.every((name) => surnameLength(name) > 0 && name.length <= 4) ? names : [];
}
