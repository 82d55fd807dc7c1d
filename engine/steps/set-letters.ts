import type { Line, Stretch } from "../line";

const DATE =
  /^(?:(?:19|20)\d\d年|二〇[\p{Script=Han}〇]{2}年)?[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日$/u;
/** 此致 敬礼！ and wishes of the same kind. */
const GREETING = /^(?:此致|敬礼[！!。]?|此致[ ，]?敬礼[！!。]?|特此(?:公告|通知|声明|函告)[。！]?)$/u;
/** Who signs: a body or someone of it. */
const SIGNER =
  /(?:委员会|办公室|局|厅|政府|部|处|公司|集团|中心|学校|小学|中学|大学|学院|医院|协会|联合会|编辑部|街道|街道办事处|法院|检察院|银行|村委会|社区|居民|村民|读者|学生|家长)(?:[ ：:]?\p{Script=Han}{2,4}(?: \p{Script=Han})?)?$/u;
/** Whom a letter speaks to: 编辑同志： 尊敬的读者： */
const SALUTATION =
  /^(?:(?:尊敬的|敬爱的|亲爱的)\p{Script=Han}{2,10}|(?:编辑|编辑部|记者|读者|居民|市民|家长|总编辑?|主编)(?:同志|朋友|先生|女士|老师)们?)[：:]$/u;
const SENTENCE_LAST = /[。！？!][”’）)]?$/u;

const WIDEST = 22;

/** What stands on lines of its own in a letter or a notice: whom it speaks to, 此致 / 敬礼！ / who signs / the date. */
export function findLetterLines(_source: string, lines: readonly Line[]): Stretch[] {
  const found: Stretch[] = [];
  for (let date = 0; date < lines.length; date++) {
    const line = lines[date];
    if (!line) continue;
    if (SALUTATION.test(line.text)) found.push([date, date + 1]);
    if (!DATE.test(line.text)) continue;
    let from = date;
    while (isSigner(lines[from - 1]) && date - from < 3) from--;
    const signed = from < date;
    while (isGreeting(lines[from - 1])) from--;
    // A masthead has a date too, but stands below no sentence and no one signs it.
    if (signed && (isGreeting(lines[from]) || SENTENCE_LAST.test(lines[from - 1]?.text ?? "")))
      found.push([from, date + 1]);
  }
  return found;
}

function isSigner(line: Line | undefined): boolean {
  return (
    line !== undefined && line.width <= WIDEST && SIGNER.test(line.text) && !/[，。！？；]/u.test(line.text)
  );
}

function isGreeting(line: Line | undefined): boolean {
  return line !== undefined && GREETING.test(line.text);
}
