/**
 * The set forms of the trade, as patterns over a line's text. They name no paper: what they know is how Chinese
 * newspapers write bylines, leads, credits and jumps.
 */

const NUMBER = "[一二三四五六七八九十〇0-9０-９A-Za-zＡ-Ｚ]{1,4}";
const AIR = "[ \\u3000]*";

/** （下转二版） ▶下转03版 紧接第一版 （上接A1版） */
const JUMP = `[（(【]?${AIR}[►▶▷→◀◄←>]?${AIR}(?:下转|转|紧接|上接|接)${AIR}第?${AIR}${NUMBER}${AIR}版(?:[^）)】。，]{0,14}[）)】])?`;
export const JUMP_LINE = new RegExp(`^${JUMP}$`, "u");
export const JUMP_AT_END = new RegExp(
  `(?:[（(【]${AIR}|[►▶▷→◀◄←]${AIR}|(?=(?:下转|紧接|上接)第?${NUMBER}版))${JUMP.slice(JUMP.indexOf("(?:下转"))}$`,
  "u",
);
export const JUMP_FROM = /上接|紧接/u;

const OFFICE =
  "(?:(?:本报|本刊|本社|[\\p{Script=Han}]{1,4}社|[\\p{Script=Han}]{2,6}日报|[\\p{Script=Han}]{2,4}报)?(?:全媒体|融媒体|见习|首席|特约|特派|驻地)?(?:记者|通讯员|特约撰稿人|实习生|评论员|特约评论员))";
export const BYLINE = new RegExp(
  `^(?:[□■◆●○◎▲△☆★]${AIR}(?:${OFFICE})?|${OFFICE}|文[/／]|[文图][、]?[文图]?[/／])[ \\u3000:：/／]*(?:[\\p{Script=Han}·]{2,4}(?:[ \\u3000、]*(?:${OFFICE})?[ \\u3000、]*[\\p{Script=Han}·]{1,4}){0,6})?(?:[ \\u3000]*(?:文/图|文图|撰文|报道|/文))?$`,
  "u",
);

/** The opening of a news text: 本报讯（记者 …） 本报北京8月19日电 据新华社某地1月1日电 新华社北京电. */
export const LEAD =
  /^(?:(?:本报|本刊|本台)(?:[\p{Script=Han}]{0,8}(?:\d{1,2}月)?[ ]?\d{0,2}[ ]?日?)?(?:讯|电|消息)|(?:据|综合)?(?:新华社|中新社|本报综合)[\p{Script=Han}]{0,10}[ ]?\d{0,2}[ ]?月?[ ]?\d{0,2}[ ]?日?[ ]?电?|（(?:本报|全媒体|见习)?(?:记者|通讯员)|讯（记者)/u;

/** A caption's opening: 图为 图① ①图 图：上图 */
export const CAPTION_OPENING =
  /^(?:[▲△▼◀▶►◄↑↓←→]?[ ]?(?:图为|图[:：]|(?:上|下|左|右|题)图(?:为|[:：])?|图[①-⑳0-9一二三四五六]|[①-⑳])|[▲△▼↑↓])/u;

/** A credit at a caption's end: 本报记者 张舰 摄 · （新华社记者贺知远摄） · 张三 摄影报道. */
const CREDIT = new RegExp(
  `(?:[（(]${AIR}(?:[\\p{Script=Han}· \\u3000、]{0,24}?)(?:摄|摄影|供图|摄影报道|图|发)${AIR}[）)]|(?<=[。！？”’）\\u3000 …])(?:(?:${OFFICE})${AIR})?(?:[\\p{Script=Han}·]{2,4}[ \\u3000、]*){1,4}(?:摄|摄影|供图|摄影报道|摄影/报道)|(?:${OFFICE})${AIR}(?:[\\p{Script=Han}·]{1,4}[ \\u3000、]*){1,4}(?:摄|摄影|供图|摄影报道|/摄))$`,
  "u",
);

/** No credit is longer. */
const CREDIT_LENGTH = 48;

/** Where the credit at a caption's end begins; undefined if there is none. */
export function creditAt(caption: string): number | undefined {
  if (!/(?:摄|摄影|供图|报道|图|发)[ \u3000]*[）)]?$/u.test(caption)) return undefined;
  const from = Math.max(0, caption.length - CREDIT_LENGTH);
  const found = CREDIT.exec(caption.slice(from));
  return found ? from + found.index : undefined;
}

/** Furniture that says what it is. */
export const LABEL =
  /^(?:导读|要闻|简讯|图片新闻|公益广告|广告|更正|启事|版|\d{1,2} ?[\p{Script=Han}]{2,4}|第?[A-D]?\d{1,2}版.{0,12}|今日\d+版.*|总第\d+期.*|(?:19|20)\d\d年\d{1,2}月\d{1,2}日(?: ?(?:星期|农历|乙|甲|丙|丁|戊|己|庚|辛|壬|癸|第|总第).{0,12})?|.{0,6}(?:责编|责任编辑|本版编辑|值班编辑|版式|美编|校对|主编|编辑)[:： /／].{0,40}|.{0,8}(?:邮编|邮政编码|电话|地址|定价|零售价|邮发代号|刊号|印刷|电子信箱|电子邮箱|投稿邮箱|广告热线|新闻热线|订阅热线|值班总编)[:：].*|国内统一(?:连续出版物号|刊号).*|(?:https?:\/\/|www\.)\S+)$/u;

/** A sentence's end, as a paragraph's last line has it. */
export const SENTENCE_END = /[。！？…!?.；;][”’」』）)】]*$|[：:]$|[）)]$/u;
/** Who wrote it or from where, in brackets on a line of its own: （罗小满贺知远） （本报某地1月1日电） */
export const SIGNATURE = /^[（(][^（）()]{1,40}[）)]$/u;
export const FULL_STOP = /[。！？…!?][”’」』）)】]*$/u;

/** What cannot begin a line in Chinese typesetting: a row that begins so was cut in two by the PDF's reader. */
export const CLOSING_FIRST = /^[，。、；：！？”’）」』》】〉％%…·,;:!?)\]]/u;
export const OPENING_FIRST = /^[“‘（「『《【〈(]/u;
export const OPENING_LAST = /[“‘（「『《【〈(]$/u;
export const PUNCTUATION_LAST = /[，。、；：！？”’）」』》】〉…,;:!?)\]]$/u;

/** The closing note of a report, a sentence on a line of its own: 郑一明主持座谈会。 会议还研究了其他事项。 */
export const CLOSING_NOTE = /^(?:[^，。]{2,16}(?:参加|出席|陪同)[^，。]{0,12}|会议还研究了其他事项)。$/u;
