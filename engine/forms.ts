import { FURNITURE } from "./furniture-forms";
import { OFFICE, SURNAME } from "./names";

/**
 * The set forms of the trade, as patterns over a line's text. They name no paper: what they know is how Chinese
 * newspapers write bylines, leads, credits and jumps.
 */

const HAN = "\\p{Script=Han}";
const AIR = "[ \\u3000]{0,4}";
/** What stands before a byline or a jump. */
const MARK = "[□■◆●○◎▲△☆★◇※]";

const PAGE_NUMBER =
  "(?:[A-ZＡ-Ｚa-z]?[0-9０-９]{1,3}|[A-ZＡ-Ｚ]?[一二三四五六七八九十〇]{1,4}|[A-ZＡ-Ｚ]|头)";
const PAGE = `第?${AIR}${PAGE_NUMBER}(?:${AIR}[、,，和至—-]${AIR}${PAGE_NUMBER})?${AIR}版`;
const TURN = "(?:下转|下接|上接|紧接|转|接|续)";
const BRACKET = "[（(【［\\[〔]";
const POINTER = "(?:[►▶▷→◀◄←<>»＞➤☞]{1,3}|[■●▲])";
/** What may follow: the name of the page or of the article, and the bracket that closes. */
const AFTER_PAGE = `(?:[^）)】］\\]〕。，《]{0,14}(?:《[^》]{1,40}》)?[^）)】］\\]〕。，《》]{0,6}[）)】］\\]〕]|[ ·・:：]?《[^》]{1,40}》|[·・:：][\\p{Script=Han}]{2,6}|${AIR}[►▶▷→»]{1,3})?`;
const TURNS = `${TURN}${AIR}${PAGE}${AFTER_PAGE}`;
/** （下转二版） ▶下转03版 紧接第一版 （上接A1版） （下转 A2 版·要闻） （上接第1版《标题》） */
export const JUMP_LINE = new RegExp(`^${BRACKET}?${AIR}${POINTER}?${AIR}${TURNS}$`, "u");
/** At a row's end 转 and 接 alone need a bracket or a pointer before them. */
export const JUMP_AT_END = new RegExp(
  `(?:${BRACKET}${AIR}(?:${POINTER}${AIR})?|${POINTER}${AIR}|(?=(?:下转|紧接|上接)${AIR}${PAGE}))${TURNS}$`,
  "u",
);
/** It comes from another page; 下接 goes on to one. */
export const JUMP_FROM = new RegExp(`^[^${HAN}]{0,8}(?:上接|紧接|接|续)${AIR}${PAGE}`, "u");

const SURE_NAME = `${SURNAME}${HAN}{1,2}`;
/**
 * □ 本报记者 张三 · ■记者 张三 文/图 · 本报记者 张三 通讯员 李四 · 文/张三 图/李四 · ●张三 · 记者张三 报道. Whether what
 * follows an office are names is for {@link areNames} to say; behind a mark alone they must be beyond doubt, for
 * crossheads have marks too. 张三 摄影报道 is a credit.
 */
export const BYLINE = anyOf(
  "^",
  [
    `(?:${MARK}${AIR})?(?=${OFFICE}|(?:文字|采写|撰文|撰稿|文图|图文|文|图|作者|整理|执笔)[/／:：])[${HAN}· \\u3000、:：/／]{2,58}(?<!摄|摄影|摄影报道|供图|[、:：])`,
    `${MARK}${AIR}${SURE_NAME}(?:[ \\u3000、]{1,2}${SURE_NAME}){0,5}(?:[ \\u3000]?(?:文/图|文图|图文|撰文|整理))?`,
  ],
  "$",
);

/** The opening of a news text: 本报讯（记者 …） 本报北京8月19日电 据新华社某地1月1日电 新华社北京电. */
export const LEAD = anyOf("^", [
  `本[报刊台](?:${HAN}{0,8}(?:\\d{1,2}月)?[ ]?\\d{0,2}[ ]?日?)?(?:讯|电(?![话子视力影报脑商动])|消息)`,
  `${HAN}{2,4}(?:日报|晚报|早报|晨报|时报|商报|都市报|融媒)(?:讯|消息)[ ]?[（(]`,
  `(?:据|综合)?(?:新华社|中新社|本报综合)${HAN}{0,10}[ ]?\\d{0,2}[ ]?月?[ ]?\\d{0,2}[ ]?日?[ ]?电?`,
  `(?:据|综合)?${HAN}{2,4}[社网]${HAN}{1,10}\\d{1,2}月\\d{1,2}日(?:电|讯|消息)`,
  "[（(](?:本报|全媒体|融媒体|见习){0,2}(?:记者|通讯员)",
  "讯[（(]记者",
]);

/** A caption's opening: 图为 图① ①图 图：上图 */
export const CAPTION_OPENING = anyOf("^(?:[（(]?[0-9]{1,2}[、.．）)] ?|[▲△▼◀▶►◄↑↓←→] ?)?", [
  "图为",
  "图(?:片|片说明)?[:：]",
  "(?:[上下左右中题大小首主组本]|[①-⑳])图(?:为|是|[:：①-⑳（( ])",
  "图[①-⑳0-9一二三四五六]",
  "[①-⑳]",
  "(?<=^[▲△▼↑↓] ?)",
]);

const SHOT = "(?:摄影报道|摄影/报道|(?<![拍航])摄影?|供图)";
const NAMES = `(?:[${HAN}·]{2,4}[ \\u3000、]{0,3}){1,4}`;
/** A credit stands at the beginning, or after a sentence or a space; only names stand at the beginning. */
const AFTER_SENTENCE = "(?<=[。！？!?”’）)\\u3000 …])";
const PARTED = `(?:^|${AFTER_SENTENCE})`;
const SURE_NAMES = `(?:${SURE_NAME}[ \\u3000、]{0,3}){1,4}`;
/** A credit at a caption's end: 本报记者 张舰 摄 · （新华社记者贺知远摄） · 张三 摄影报道 · 摄/张三 · （图片由市文旅局提供）. */
const CREDIT = anyOf("", [
  `[（(]${AIR}(?:[${HAN}· \\u3000、，/／:：]{0,24})(?:${SHOT}|[/／ ][图摄]|文图|图文|配图|制图|插图|社发)${AIR}[）)]$`,
  `[（(]${AIR}${SURE_NAMES}图${AIR}[）)]$`,
  `[（(]${AIR}(?:本报|新华社|网络)?(?:资料|效果)(?:图片|照片|图)${AIR}[）)]$`,
  `[（(](?:本文|本版|以上|除署名外)?(?:均?图片|图|照片)(?:均?[由为])[^（）()。]{2,24}[）)]$`,
  `[（(](?:摄影|摄|图片|图|供图)${AIR}[/／:：]${AIR}${NAMES}[）)]$`,
  `${PARTED}${HAN}{1,4}社发[（(]${NAMES}摄[）)]$`,
  `(?:${AFTER_SENTENCE}|^(?=${SURE_NAMES}(?:[/／]|${SHOT})|${HAN}{1,4}社发))(?:${HAN}{1,4}社发${AIR})?(?:${OFFICE}${AIR})?${NAMES}(?:[/／]?${AIR}${SHOT}|(?<!文)[/／]图)$`,
  `${OFFICE}${AIR}(?:[${HAN}·]{1,4}[ \\u3000、]{0,3}){1,4}(?:[/／]?${SHOT}|(?<!文)[/／]图)$`,
  `${PARTED}(?:摄影|摄|图片|图|供图)${AIR}[/／:：]${AIR}${NAMES}$`,
  `${PARTED}(?:图片|照片)均?由${HAN}{2,20}提供$`,
  `${PARTED}(?:本报)?(?:资料图片|资料照片|资料图)$`,
]);
/** How a text ends that may end with a credit: most lines are told by this alone. */
const CREDIT_END =
  /(?:摄|摄影|供图|报道|图|图片|照片|提供|发|[/／:：][ \u3000]?[\p{Script=Han}· \u3000、]{2,16})[ \u3000]*[）)]?$/u;

/** No credit is longer. */
const CREDIT_LENGTH = 48;

/** The end of a text that a credit at its end is told by. */
export function creditPart(text: string): string {
  return text.slice(-CREDIT_LENGTH);
}

/** A quick look: whether a text, or any part of it that ends with it, may end with a credit. */
export function mayEndWithCredit(text: string): boolean {
  return CREDIT_END.test(creditPart(text));
}

/** Where the credit at a caption's end begins; undefined if there is none. */
export function creditAt(caption: string): number | undefined {
  if (!mayEndWithCredit(caption)) return undefined;
  const end = creditPart(caption);
  const from = caption.length - end.length;
  const found = CREDIT.exec(end);
  return found && !(from > 0 && found.index === 0) ? from + found.index : undefined;
}

/** Furniture that says what it is. */
export const LABEL = anyOf("^", FURNITURE, "$");

function anyOf(before: string, patterns: readonly string[], after = ""): RegExp {
  return new RegExp(`${before}(?:${patterns.join("|")})${after}`, "u");
}

/** A sentence's end, as a paragraph's last line has it. */
export const SENTENCE_END = /[。！？…!?.；;][”’」』）)】]*$|[：:]$|[）)]$/u;
/** Who wrote it or from where, in brackets on a line of its own: （罗小满贺知远） （本报某地1月1日电）（罗小满） */
export const SIGNATURE = /^(?:[（(][^（）()]{1,40}[）)] ?){1,2}$/u;
export const FULL_STOP = /[。！？…!?][”’」』）)】]*$/u;

/** What cannot begin a line in Chinese typesetting: a row that begins so was cut in two by the PDF's reader. */
export const CLOSING_FIRST = /^[，。、；：！？”’）」』》】〉％%…·,;:!?)\]]/u;
export const OPENING_FIRST = /^[“‘（「『《【〈(]/u;
export const OPENING_LAST = /[“‘（「『《【〈(]$/u;
export const PUNCTUATION_LAST = /[，。、；：！？”’）」』》】〉…,;:!?)\]]$/u;

/** The closing note of a report, a sentence on a line of its own: 郑一明主持座谈会。 会议还研究了其他事项。 */
export const CLOSING_NOTE = /^(?:[^，。]{2,16}(?:参加|出席|陪同)[^，。]{0,12}|会议还研究了其他事项)。$/u;

/** How a subhead begins: ——三年建成. */
export const SUBHEAD_OPENING = /^(?:——|──|—|--)+/u;
