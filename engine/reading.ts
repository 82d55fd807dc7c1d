import type { Span } from "./types";

/** Characters that take no room and carry no sense in a paste: zero-width, byte order marks, controls, private use. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Co}\p{Cs}]/u;

/** Radicals and compatibility ideographs that a PDF's fonts give in place of the characters: ⽤ for 用. */
const COMPATIBILITY = /[\u2e80-\u2fdf\uf900-\ufaff]/u;

/** What a text must have in it for `readable` to change anything. */
const ODD = /[\p{Cf}\p{Cc}\p{Co}\p{Cs}\u2e80-\u2fdf\uf900-\ufaff]/u;

/** The character as it should read: a compatibility ideograph becomes the ordinary one, all others stay. */
export function mendCharacter(character: string): string {
  return COMPATIBILITY.test(character) ? character.normalize("NFKC") : character;
}

/** The text with its compatibility forms mended. */
export function mend(text: string): string {
  return COMPATIBILITY.test(text) ? Array.from(text, mendCharacter).join("") : text;
}

/** The text with its compatibility forms mended and its invisible characters left out. */
export function readable(text: string): string {
  if (!ODD.test(text)) return text;
  return Array.from(text, (character) => (INVISIBLE.test(character) ? "" : mendCharacter(character))).join(
    "",
  );
}

/** The width of a text in ems. */
export function widthOfText(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Nearly every character of a page is one of these; the rest is looked at closely.
    if (code >= 0x4e00 && code <= 0x9fff) width += 1;
    else if (code >= 0x20 && code < 0x7f) width += 0.5;
    else {
      const character = String.fromCodePoint(text.codePointAt(i) ?? 0);
      width += widthOf(character);
      i += character.length - 1;
    }
  }
  return width;
}

/** The width of a character in ems. */
export function widthOf(character: string): number {
  if (INVISIBLE.test(character) || /\p{M}/u.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2010 && code <= 0x2027) || // dashes, quotation marks and the ellipsis are full-width in Chinese type
    (code >= 0x2030 && code <= 0x303f) ||
    (code >= 0x2460 && code <= 0x27ff) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code >= 0x1f000;
  return wide ? 1 : 0.5;
}

/** A text without white space and invisible characters, with each character's place in the source. */
export interface Reading {
  readonly text: string;
  /** `at[i]` is the offset in the source of the UTF-16 code unit `text[i]`. */
  readonly at: readonly number[];
}

/** Reads stretches of the source as one text, so that a pattern finds what a line's end breaks in two. */
export function readTogether(source: string, spans: readonly Span[]): Reading {
  let text = "";
  const at: number[] = [];
  for (const [start, end] of spans) {
    for (let i = start; i < end; i++) {
      const unit = source.charAt(i);
      if (/\s/u.test(unit) || /[\u200b-\u200f\u2060\ufeff]/.test(unit)) continue;
      const mended = mendCharacter(unit);
      text += mended.length === 1 ? mended : unit;
      at.push(i);
    }
  }
  return { text, at };
}

/** Whether a text is spaced out by justification: 遇 困 群 体 提 供. Four such pairs in a row are no prose. */
export const SPACED_OUT = /(?:[^\s\p{ASCII}][ \u3000\u00a0\u2002\u2003]){4,}[^\s\p{ASCII}]/u;

/** A short title set with air between its letters: 通 知, 导 读, 更 正 启 事. */
const LETTER_SPACED = /^\p{Script=Han}(?:[ \u3000\u00a0]+\p{Script=Han}){1,5}$/u;

const AIR = /[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+/u;
const ALL_AIR = new RegExp(AIR, "gu");

/** What becomes of the air between Han characters and figures, a matter of house style: 投资 18 亿元. */
export const SPACES = ["close", "keep"] as const;
export type Spaces = (typeof SPACES)[number];

/** A line as it reads: spaces that only filled the measure are closed up, those between words stay. */
export function closeUp(line: string, spaces: Spaces = "close"): string {
  if (!AIR.test(line)) return line.trim();
  const text = line.replace(ALL_AIR, " ").trim();
  if (LETTER_SPACED.test(text)) return text.replaceAll(" ", "");
  if (SPACED_OUT.test(text)) return closeUpAll(text);
  if (spaces === "keep") return text;
  return text
    .replace(/(?<=[\p{Script=Han}，。、；：（）《》“”]) (?=[0-9])/gu, "")
    .replace(/(?<=[0-9%％]) (?=\p{Script=Han})/gu, "");
}

function closeUpAll(text: string): string {
  // A spaced-out line of Latin words keeps the spaces between them: letters that stand alone are closed up.
  return text.replace(
    /(?<=\P{ASCII}) | (?=\P{ASCII})|(?<=(?:^| )[0-9A-Za-z.%,]) (?=[0-9A-Za-z.%,](?: |$))/gu,
    "",
  );
}
