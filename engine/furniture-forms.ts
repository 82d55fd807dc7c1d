import { SURNAME } from "./names";

/**
 * Furniture that says what it is, as patterns over a whole row: masthead, folio, weather, who edited and printed it,
 * how to reach the paper. A form that an article's own text could have is not here: 报名电话 belongs to the notice that
 * it stands in, and a sentence is never furniture.
 */

const HAN = "\\p{Script=Han}";
/** What parts two things in a masthead or an editors' line. */
const BETWEEN = "[ \\u3000|｜│/／·•,，:：—–-]{0,4}";
/** No sentence: no mark that ends one or parts its clauses. */
const PHRASE = "[^。！？；]";

const SECTIONS =
  "(?:要闻|综合|国内|国际|时政|本地|经济|财经|民生|社会|文化|体育|文体|教育|健康|卫生|科技|法治|生活|旅游|农业|三农|县区|基层|专题|专版|特刊|理论|评论|观点|副刊|文艺|广告|公告|关注|视点|深度|天下|新闻|图片)(?:新闻|·?[\\p{Script=Han}]{2})?";
const DATE = "(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日|(?:19|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}";
const WEEKDAY = "(?:星期|周|礼拜)[一二三四五六日天]";
const LUNAR =
  "(?:农历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?(?:[（(]?[鼠牛虎兔龙蛇马羊猴鸡狗猪]年[）)]?)?|(?:农历)?闰?[正一二三四五六七八九十冬腊]{1,2}月(?:小|大)?(?:初|十|廿|二十|三十)[一二三四五六七八九十]?";
/** Beside a date; alone a solar term may be a title. */
const SOLAR_TERM =
  "(?:立春|雨水|惊蛰|春分|清明|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒)";
const NUMBERS = "(?:总|新)?第?\\d{1,6}[期号]|(?:今日|今天|本期|共)\\d{1,3}版";
const FOLIO =
  "第?[A-Z]?\\d{1,2}版|第[一二三四五六七八九十]{1,3}版|[A-H]\\d{1,2}|0\\d(?!\\d|[年月日])|\\d{1,2}(?=[ ]?[|｜│])|[－—–-]{1,2} ?\\d{1,3} ?[－—–-]{1,2}";
const REGISTER =
  "(?:国内)?统一(?:连续出版物号|刊号)[:：]? ?(?:CN)? ?\\d\\d ?[-－—] ?\\d{4}|CN ?\\d\\d ?[-－—] ?\\d{4}|邮发代号[:：]? ?\\d{1,3} ?[-－—] ?\\d{1,4}|国外代号[:：]? ?[A-Z]?\\d+";
const STRONG = `(?:${DATE}|${WEEKDAY}|${LUNAR}|${NUMBERS}|${FOLIO}|${REGISTER})`;
const PAPER = `${HAN}{2,6}(?:日报|晚报|早报|晨报|时报|商报|都市报)`;

/** Offices on an editors' line; those of the first list stand on no other line. */
const EDITOR =
  "(?:责任编辑|本版编辑|本版责编|值班编辑|责编|美术编辑|美编|值班主任|值班编委|值班总编|版式设计|版式|校对|组版|审读)";
const ANY_EDITOR = `(?:${EDITOR}|编辑|主编|执行主编|排版|版面设计|审校|审核|一审|二审|三审|终审|制图|统筹|策划|监制|主任|编委|总编辑?)`;

const NOTICE_OF_AN_ARTICLE = `(?!.{0,8}(?:联系|报名|咨询|预约|举报|求助|监督|购票|预订|服务)(?:电话|热线|地址|邮箱))`;
const PRICE =
  "(?:每份|每月|全年|零售|零售价|月价|季价|年价|月定价|年定价|定价)(?:售价|零售价?|订价|定价)?[:： ]{0,2}\\d{1,4}(?:\\.\\d{1,2})?元";
const SKY =
  "(?:晴|多云|阴|小雨|中雨|大雨|暴雨|阵雨|雷阵雨|雨夹雪|小雪|中雪|大雪|霾|雾)(?:(?:转|间|到|有|夹|、)?(?:晴|多云|阴|小雨|中雨|大雨|暴雨|阵雨|雷阵雨|雨夹雪|小雪|中雪|大雪|霾|雾)){0,3}";
const DEGREES = "-?\\d{1,2} ?(?:℃|°C|度)";
const DOMAIN = "[0-9a-z-]{1,30}(?:\\.[0-9a-z-]{1,30}){0,3}\\.(?:com|cn|net|org|gov)(?:\\.cn)?(?:/[!-~]*)?";
const MAIL = "[0-9A-Za-z._-]{1,40}@[0-9A-Za-z-]{1,40}(?:\\.[0-9A-Za-z-]{1,20}){1,4}";

/** Each is the pattern of one whole row. */
export const FURNITURE: readonly string[] = [
  // What a part of the page is called.
  "(?:今日|本期|版面)?(?:导读|看点|要目)|内容提要|要闻|简讯|短讯|图片新闻|(?:分类)?广告|更正|启事|版",
  "(?:综合|国内|国际|本地|时政|经济|社会|文体|体育)新闻",
  `${PHRASE}{0,14}公益广告`,
  // Masthead and folio: 2025年8月20日 星期三 乙巳年闰六月廿七 总第12875期 今日4版 · 第3版 要闻 · 3 | 要闻 · －3－
  `(?:(?:${SECTIONS}|${PAPER})${BETWEEN})?${STRONG}(?:${BETWEEN}(?:${STRONG}|${SECTIONS}|${PAPER}|${PRICE}|${SOLAR_TERM})){0,12}`,
  // A folio's figure has a nought before it, and a section may have any name: 02 要闻
  `0\\d ?(?![年月日])${HAN}{2,4}`,
  // 责编：… 美编：… · 责编/… | 美编/… · also the rest of a wrapped one: 对：…
  `[\\p{Script=Han} ]{0,6}${ANY_EDITOR} ?[:：/／|｜]${PHRASE}{0,60}`,
  `(?:任编辑|辑|编|对|式|读)[:：] ?${SURNAME}${HAN}{1,2}(?:[ 、]${PHRASE}{0,40})?`,
  `${EDITOR} +${SURNAME}${HAN}{1,3}(?:[ 、|｜/]${PHRASE}{0,50})?`,
  `(?:责任编辑|本版编辑|本版责编|责编|美编)${SURNAME}${HAN}{1,2}(?: ?${EDITOR}${SURNAME}${HAN}{1,2}){0,4}`,
  // Address, telephones, price, printing.
  `${NOTICE_OF_AN_ARTICLE}.{0,8}(?:邮编|邮政编码|电话|地址|社址|定价|零售价|邮发代号|刊号|印刷|承印|电子信箱|电子邮箱|投稿邮箱|投稿信箱|传真|总编室|网址|许可证号?|广告热线|新闻热线|订阅热线|发行热线|值班总编) ?[:：]${PHRASE}*`,
  "(?:新闻|广告|订阅|发行|投诉|读者|报料|爆料|值班|总编室|编辑部)(?:服务)?(?:热线|电话|专线)?[ :：]*[(（]?\\d[\\d()（）—–\\- 、,/转]{6,40}",
  `${PRICE}(?:${BETWEEN}${PRICE}){0,4}`,
  `${HAN}{2,20}(?:印刷厂|印务中心|印务有限公司|印刷有限公司|印刷公司)(?:印刷|承印)?`,
  `(?:(?:昨日|今日|今晨)?(?:开印|印完|截稿)(?:时间)?[:： ]{0,2}\\d{1,2}(?:[:：时]\\d{2}分?)${BETWEEN}){1,3}`,
  `${HAN}{2,10}(?:报社|传媒集团|报业集团)(?:出版|主办|主管主办|编辑出版)|(?:主管主办|主管|出版)(?:单位)?[:：]${PHRASE}{2,40}`,
  // Weather: 今日天气 多云转晴 18℃～26℃
  `(?:${HAN}{2,4})?(?:今日|今天|明日|明天|市区|城区)?(?:天气|白天|夜间|气温)(?:预报)?[:： ]${PHRASE}{0,40}?${DEGREES}${PHRASE}{0,12}`,
  `(?:${HAN}{2,4} ?)?${SKY} ?(?:${HAN}{1,3}风)?.{0,6}?-?\\d{1,2}(?:℃|°C|度)?[~～—–至/-]{1,2}${DEGREES}`,
  // The paper elsewhere: addresses on the net, codes to scan.
  `(?:https?://|www\\.)[!-~]+|${DOMAIN}|${MAIL}`,
  `(?:${HAN}{0,10}(?:报|社|台|网|云|端|媒))?(?:官方)?(?:微信公众号|微信号|官方微信|官方微博|新闻客户端|手机客户端|视频号|抖音号|官方网站|官网)(?:二维码|[:： ]${PHRASE}{0,40})?`,
  `[（(]?请?(?:扫码|扫一扫|扫描(?:[上下左右]方|${HAN}{0,4})?二维码|手机扫描|微信扫描) ?(?:(?:看|观看|收看|阅读|读|听|收听|关注|了解|查看|下载|浏览|订阅|加入)(?:${PHRASE}{0,4}(?:视频|直播|全文|更多|详情|新闻|电子版|报纸|客户端|公众号|微信|${PAPER}|本报)${PHRASE}{0,8})?)?[）)]?`,
];
