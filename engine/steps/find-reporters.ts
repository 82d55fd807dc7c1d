import { LEAD } from "../forms";
import { namesIn, surnameLength } from "../names";
import { NO_PRIOR, type Prior } from "../prior";
import type { Block } from "../types";

/** How many characters of the first paragraph can hold the lead with its names. */
const LEAD_LENGTH = 80;
/** 本报讯（记者 孙莹 王宇） 新华社北京电（记者某某） */
const IN_BRACKETS =
  /[（(]([^（）()]{0,40}(?:记者|通讯员|撰稿人|实习生)[ \u3000:：]*[\p{Script=Han}· \u3000、，,]{2,56})[）)]/u;
/** 本报讯（罗小满 贺知远）: names straight behind the opening. */
const BEHIND_LEAD = /^[^（(]{1,20}[讯电][ ]?[（(]([\p{Script=Han} 、]{2,24})[）)]/u;
/** 本报讯记者罗小满报道： */
const REPORTED =
  /(?:讯|电|日|^本报)((?:[\p{Script=Han}]{2,6}社|本报)?记者[\p{Script=Han}、 ]{2,30})报道[：:，,]/u;
/** Names at the very end: （罗小满） （本报记者 罗小满 贺知远） */
const AT_END = /[（(]([\p{Script=Han}· 、]{2,40})[）)]$/u;

/** An agency's text: who signed it at the end is the paper's own. */
const AGENCY = /^(?:据|综合)?[\p{Script=Han}]{2,3}社/u;

/**
 * Names of an article's reporters, from its byline, from its lead or from the brackets at its end (which hold an
 * editor's or a correspondent's name where the lead has the paper's reporters). Correspondents (通讯员) are named where
 * no reporter is.
 */
export function findReporters(blocks: readonly Block[], prior: Prior = NO_PRIOR): string[] {
  const paragraphs = blocks.filter((block) => block.role === "paragraph");
  const opening = paragraphs[0]?.text ?? "";
  const bylines = blocks
    .filter((block) => block.role === "byline")
    .flatMap(({ text }) => namesIn(prior.namesIn(text) ?? text));
  const signed = signature(AT_END.exec(paragraphs.at(-1)?.text ?? "")?.[1] ?? "");
  const lead = fromLead(opening);
  const ways = AGENCY.test(opening) ? [bylines, signed, lead] : [bylines, lead, signed];
  return ways.find((names) => names.length > 0) ?? [];
}

function fromLead(paragraph: string): string[] {
  const opening = paragraph.slice(0, LEAD_LENGTH);
  if (!LEAD.test(opening)) return [];
  const found = REPORTED.exec(opening) ?? IN_BRACKETS.exec(opening);
  return found ? namesIn(found[1] ?? "") : signature(BEHIND_LEAD.exec(opening)?.[1] ?? "");
}

/** Who sent it in is no reporter: （安徽某县某乡文化站） */
const OFFICE_OR_PLACE = /[省市县区乡镇村站室局厂校院部]/u;

/** Brackets at the end hold names only if each begins with a surname: not （下）, not （完）. */
function signature(text: string): string[] {
  const names = text === "" || OFFICE_OR_PLACE.test(text) ? [] : namesIn(text);
  return names.every((name) => surnameLength(name) > 0 && name.length <= 4) ? names : [];
}
