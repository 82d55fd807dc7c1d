import { areNames, namesIn, surnameLength } from "./names";
import { LONGEST_FORM } from "./profile";
import { closeUp } from "./reading";

/** Figures and Chinese numerals that count something: 第01版, 星期三, 总第12875期, 八月廿七. */
const FIGURES = /[0-9]+(?:[.,:-][0-9]+)*/gu;
const NUMERALS =
  /(?<=第|星期|周|初|总|廿)[〇零一二三四五六七八九十百千日天]+|[〇零一二三四五六七八九十百千正冬腊廿]+(?=[年月日版期号])|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥](?=年)/gu;
/** A name among a row's words: 本版编辑 孙莹 王宇. */
const NAME_AFTER = /(?<=[ ：:/、])[\p{Script=Han}·]{2,4}(?=[ 、/]|$)/gu;

/** A text as forms are compared: full-width figures and letters plain, air closed up to single spaces. */
export function plain(text: string): string {
  return closeUp(text.replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (character) => character.normalize("NFKC")));
}

/**
 * A row of furniture without what changes from page to page: figures are #, names N, air is left out.
 * 第 03 版 → 第#版, 值班主任 孙莹 → 值班主任N.
 */
export function furnitureForm(row: string): string {
  return plain(row)
    .replace(NAME_AFTER, (name) => (isName(name) ? "N" : name))
    .replace(FIGURES, "#")
    .replace(NUMERALS, "#")
    .replace(/ /gu, "")
    .replace(/N(?:[、/]?N)+/gu, "N");
}

/** Words that stand straight before or after a name, without air. */
const BEFORE_NAME =
  /^(?:(?:本报|本刊|本社|本台|本网|[\p{Script=Han}]{2,4}社)?(?:全媒体|融媒体|见习|首席|特约|特派|驻地)?(?:记者|通讯员|特约撰稿人|实习生|评论员|编辑|摄影)|文字|撰文|图片|供图)/u;
const AFTER_NAME =
  /(?:摄影报道|图片报道|采写报道|摄影|拍摄|供图|采写|撰文|撰稿|报道|整理|制图|摄|图|文|绘|发)$/u;

/**
 * A byline or a credit without its names: 采写/孙莹 王宇 → 采写/N. Names that are known (`reporters`) are masked as they
 * stand; others are told by their surnames.
 */
export function nameForm(text: string, reporters: readonly string[] = []): string {
  let form = plain(text);
  for (const name of reporters) if (name.length >= 2) form = form.replaceAll(name, " N ");
  return form
    .replace(/[\p{Script=Han}·]+/gu, maskRun)
    .replace(/ /gu, "")
    .replace(/N(?:[、，,]?N)+/gu, "N");
}

/** The names in a run of Han characters that nothing parts. */
function maskRun(run: string): string {
  if (run.length > LONGEST_FORM) return run;
  const before = BEFORE_NAME.exec(run)?.[0] ?? "";
  const after = AFTER_NAME.exec(run.slice(before.length))?.[0] ?? "";
  const middle = run.slice(before.length, run.length - after.length);
  if (areAllNames(middle)) return `${before}N${after}`;
  // 统筹孙莹: words that nothing else knows, then a name.
  const cut = [3, 2]
    .map((length) => middle.length - length)
    .find((at) => at >= 2 && isName(middle.slice(at)));
  return cut === undefined ? run : `${before}${middle.slice(0, cut)}N${after}`;
}

function isName(text: string): boolean {
  const surname = surnameLength(text);
  return surname > 0 && text.length > surname && text.length <= surname + 2;
}

function areAllNames(text: string | undefined): boolean {
  return text !== undefined && text.length >= 2 && areNames(text) && namesIn(text).every(isName);
}

/** Where a known form was found in a text. */
export interface FormMatch {
  readonly form: string;
  readonly at: number;
  /** The names in it; not those of correspondents (通讯员) behind reporters'. */
  readonly names: string;
}

const NAMES = "([\\p{Script=Han}·][\\p{Script=Han}· 、，,]{0,22}[\\p{Script=Han}])";

/** Finds which of the forms a text is (`whole`), or ends with (`end`), its names read as names and air anywhere. */
export function nameMatcher(
  forms: readonly string[],
  place: "whole" | "end",
): (text: string) => FormMatch | undefined {
  const start = place === "whole" ? "^" : "";
  const patterns = forms.map((form) => ({ form, pattern: new RegExp(`${start}${patternOf(form)}$`, "u") }));
  return (text) => {
    for (const { form, pattern } of patterns) {
      const found = pattern.exec(text);
      const names = found?.slice(1) ?? [];
      if (found && names.every(areAllNames))
        return { form, at: found.index, names: reportersOf(form, names) };
    }
    return undefined;
  };
}

function reportersOf(form: string, names: readonly string[]): string {
  const before = form.split("通讯员")[0] ?? "";
  const reporters = names.slice(0, before.split("N").length - 1);
  return (reporters.length > 0 ? reporters : names).join(" ");
}

function patternOf(form: string): string {
  return [...form]
    .map((character) => (character === "N" ? NAMES : character.replace(/[\\^$.*+?()[\]{}|/]/u, "\\$&")))
    .join(" *");
}

/** How many N a form may have: a pattern of more takes too long on a hostile text. */
const MOST_NAMES = 2;

/** Whether a profile keeps a form: short enough, and not names alone twice over. */
export function isForm(form: string): boolean {
  return (
    form !== "" &&
    form.length <= LONGEST_FORM &&
    !/\s|\p{Cc}/u.test(form) &&
    form.split("N").length - 1 <= MOST_NAMES
  );
}
