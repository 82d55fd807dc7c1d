import { describe, expect, it } from "vitest";
import * as forms from "./forms";
import { areNames } from "./names";
import { closeUp } from "./reading";

/** A row as the steps see it: justification's air closed up. */
const isJump = (row: string) => forms.JUMP_LINE.test(closeUp(row));
const isByline = (row: string) => forms.BYLINE.test(closeUp(row)) && areNames(closeUp(row));
const isFurniture = (row: string) => forms.LABEL.test(closeUp(row));

describe("a jump alone on its row", () => {
  it.each([
    { why: "the plain form", row: "（下转第2版）" },
    { why: "no 第, a Chinese figure", row: "（下转二版）" },
    { why: "a pointer in place of brackets", row: "▶下转03版" },
    { why: "air round the figure", row: "►下转 3 版" },
    { why: "several pointers", row: "▶▶▶下转4版" },
    { why: "a pointer after it", row: "下转03版 ▶" },
    { why: "a bare turn", row: "转第4版" },
    { why: "straight on from page one", row: "紧接第一版" },
    { why: "straight on, in brackets", row: "（紧接1版）" },
    { why: "a page with a letter", row: "上接A1版" },
    { why: "the section's name after a point", row: "（下转 A2 版·要闻）" },
    { why: "the title of the other half", row: "（上接第1版《稻田用水无忧》）" },
    { why: "the title without brackets round it", row: "上接第一版《稻田用水无忧》" },
    { why: "half-width brackets", row: "(下转02版)" },
    { why: "square brackets", row: "[下转2版]" },
    { why: "the front page by name", row: "（上接头版）" },
    { why: "over two pages", row: "（下转2、3版）" },
    { why: "a mark before it", row: "■上接1版" },
  ])("$row: $why", ({ row }) => expect(isJump(row)).toBe(true));

  it.each([
    { why: "a page that is only spoken of", row: "他在A2版读到这条消息" },
    { why: "a sentence goes on", row: "下转第2版的文章写道" },
    { why: "another sense of 接", row: "接第二批旅客" },
    { why: "an edition of a book", row: "修订第二版" },
    { why: "another text to read", row: "相关报道见第四版" },
  ])("not $row: $why", ({ row }) => expect(isJump(row)).toBe(false));

  it.each([
    { row: "（上接第1版《转身》）", from: true },
    { row: "▶紧接一版", from: true },
    { row: "（接1版）", from: true },
    { row: "（下接2版）", from: false },
    { row: "（下转2版《接力》）", from: false },
  ])("knows which way $row goes", ({ row, from }) => expect(forms.JUMP_FROM.test(row)).toBe(from));
});

describe("a byline", () => {
  it.each([
    { why: "a mark, the office, the name", row: "□ 本报记者 罗小满" },
    { why: "words and photos by one", row: "■记者 罗小满 文/图" },
    { why: "reporters and correspondents", row: "本报记者 罗小满 贺知远 通讯员 唐一舟" },
    { why: "words by one, photos by another", row: "文/罗小满 图/贺知远" },
    { why: "written by", row: "撰文/罗小满" },
    { why: "a bullet and a name", row: "●罗小满" },
    { why: "a mark and two names", row: "■高翔 李亮" },
    { why: "run together", row: "记者罗小满 报道" },
    { why: "another paper's", row: "青禾日报记者 罗小满" },
    { why: "an agency's", row: "新华社记者 罗小满 贺知远" },
    { why: "the newsroom's new offices", row: "本报全媒体见习记者 罗小满" },
    { why: "a comment", row: "本报评论员 罗小满" },
    { why: "a reader", row: "作者：罗小满" },
  ])("$row: $why", ({ row }) => expect(isByline(row)).toBe(true));

  it.each([
    { why: "the reporter is in a sentence", row: "记者从市交通局了解到" },
    { why: "it breaks off in a sentence", row: "记者来到柳湾街道时，" },
    { why: "an introduction to a sentence", row: "记者罗小满、本报记者贺知远报道：" },
    { why: "a crosshead whose first character is a surname too", row: "■高温" },
    { why: "another", row: "●施工图" },
    { why: "a crosshead", row: "■水价改革" },
    { why: "a marked crosshead that begins with a name", row: "■方立民强调" },
    { why: "another, of two names' length", row: "●罗小满平均" },
    { why: "what a text is", row: "本报评论员文章" },
    { why: "a photo's credit", row: "本报记者 罗小满 摄影报道" },
    { why: "a series", row: "记者走基层" },
    { why: "a caption's credit", row: "图片由市文旅局提供" },
  ])("not $row: $why", ({ row }) => expect(isByline(row)).toBe(false));
});

describe("the opening of a news text", () => {
  it.each([
    { why: "the paper's own", row: "本报讯（记者 罗小满）昨日" },
    { why: "with the date", row: "本报8月19日讯 昨日" },
    { why: "from another town", row: "本报青禾8月19日电（记者罗小满）" },
    { why: "an agency's", row: "新华社北京8月19日电（记者罗小满）" },
    { why: "put together from an agency's", row: "综合新华社电" },
    { why: "after an agency", row: "据中新社青禾8月19日电" },
    { why: "a site", row: "青禾网柳湾8月19日电" },
    { why: "the paper's name", row: "青禾日报讯（记者 罗小满）" },
    { why: "the reporter in brackets", row: "（本报记者 罗小满）昨日" },
    { why: "half-width brackets", row: "(记者罗小满)昨日" },
  ])("$row: $why", ({ row }) => expect(forms.LEAD.test(row)).toBe(true));

  it.each([
    { why: "the paper's telephone", row: "本报热线电话昨日响个不停。" },
    { why: "the paper in a sentence", row: "本报的读者都知道他。" },
    { why: "news is spoken of", row: "好消息传来，" },
  ])("not $row: $why", ({ row }) => expect(forms.LEAD.test(row)).toBe(false));
});

describe("a caption's opening", () => {
  it.each([
    { why: "the plain form", row: "图为驿站一角。" },
    { why: "numbered", row: "图①：驿站一角。" },
    { why: "the number first", row: "①图为驿站一角。" },
    { why: "a number alone", row: "②孩子们在读绘本。" },
    { why: "several at once", row: "图①②：驿站一角。" },
    { why: "where it stands", row: "上图：驿站一角。" },
    { why: "where it stands, as a sentence", row: "右图为驿站一角。" },
    { why: "a pointer", row: "▲驿站一角。" },
    { why: "a figure before it", row: "2、图为驿站一角。" },
    { why: "what it is", row: "图片说明：驿站一角。" },
  ])("$row: $why", ({ row }) => expect(forms.CAPTION_OPENING.test(row)).toBe(true));

  it.each([
    { why: "a library", row: "图书馆昨日开放。" },
    { why: "上 and 图 of two words", row: "上图书馆借书的人多了。" },
    { why: "a plan", row: "图谋已久。" },
    { why: "a list", row: "2、加强管理。" },
  ])("not $row: $why", ({ row }) => expect(forms.CAPTION_OPENING.test(row)).toBe(false));
});

describe("the credit at a caption's end", () => {
  it.each([
    { why: "the office and the name", row: "驿站一角。 ", credit: "本报记者 罗小满 摄" },
    { why: "the name alone", row: "驿站一角。", credit: "罗小满摄" },
    { why: "in brackets", row: "驿站一角。", credit: "（罗小满 摄）" },
    { why: "an agency's stringer", row: "驿站一角。", credit: "新华社发（罗小满摄）" },
    { why: "an agency's, open", row: "驿站一角。 ", credit: "新华社发 罗小满 摄" },
    { why: "words and photo", row: "驿站一角。", credit: "罗小满 摄影报道" },
    { why: "a stroke", row: "驿站一角。", credit: "罗小满/摄" },
    { why: "the stroke the other way", row: "驿站一角。", credit: "摄/罗小满" },
    { why: "the stroke, in brackets", row: "驿站一角。", credit: "（图/罗小满）" },
    { why: "a photo's, air closed up", row: "驿站一角。", credit: "（罗小满图）" },
    { why: "photographed by", row: "驿站一角。", credit: "摄影：罗小满" },
    { why: "given by an office", row: "驿站一角。", credit: "（图片由市文旅局提供）" },
    { why: "given, no brackets", row: "驿站一角。", credit: "图片由市文旅局提供" },
    { why: "given by someone", row: "驿站一角。", credit: "（受访者供图）" },
    { why: "from the archive", row: "驿站一角。", credit: "（资料图片）" },
    { why: "from the paper's archive", row: "驿站一角。", credit: "本报资料图片" },
    { why: "alone on its line", row: "", credit: "罗小满 摄" },
  ])("$credit: $why", ({ row, credit }) => expect(forms.creditAt(row + credit)).toBe(row.length));

  it.each([
    { why: "none", row: "驿站一角。" },
    { why: "a name that ends in 图", row: "（柳湾街道残疾人联合会巴图）" },
    { why: "numbers, given by an office", row: "（数据由市统计局提供）" },
    { why: "a byline of one who wrote and photographed", row: "本报全媒体记者 罗小满 文/图" },
    { why: "taking photos, in a sentence", row: "游客在驿站前拍摄" },
    { why: "a report, in a sentence", row: "多家媒体作了报道" },
  ])("not $row: $why", ({ row }) => expect(forms.creditAt(row)).toBeUndefined());
});

describe("furniture", () => {
  it.each([
    { why: "masthead", row: "2025年8月20日 星期三" },
    { why: "run together", row: "2025年8月20日星期三" },
    { why: "the lunar date", row: "星期三 农历乙巳年闰六月廿七" },
    { why: "the lunar date alone", row: "乙巳年闰六月廿七" },
    { why: "a solar term after the date", row: "2025年8月23日 星期六 农历七月初一 处暑" },
    { why: "the issue's number", row: "总第12875期" },
    { why: "how many pages", row: "今日4版 总第12875期" },
    { why: "the register", row: "国内统一连续出版物号CN22-0011" },
    { why: "the register, older", row: "国内统一刊号：CN22—0011 邮发代号：11—8" },
    { why: "the post's number", row: "邮发代号 11-8" },
    { why: "folio", row: "02 要闻" },
    { why: "a folio's figure alone", row: "03" },
    { why: "a page with a letter", row: "A2版" },
    { why: "a page by number", row: "第3版" },
    { why: "dashes", row: "－3－" },
    { why: "folio and date", row: "3 | 要闻 2025年8月20日 星期三" },
    { why: "section, folio and date", row: "要闻 第3版 2025年8月20日 星期三" },
    { why: "what a part is called", row: "导 读" },
    { why: "letter-spaced", row: "简 讯" },
    { why: "editors", row: "责编：罗小满 美编：贺知远 校对：唐一舟" },
    { why: "strokes", row: "责编/罗小满 美编/贺知远" },
    { why: "bars", row: "责编 罗小满 | 美编 贺知远" },
    { why: "spaces", row: "责任编辑 罗小满 版式 贺知远 校对 唐一舟" },
    { why: "run together", row: "责编罗小满 美编贺知远" },
    { why: "who was on duty", row: "值班主任：罗小满 编辑：贺知远 组版：唐一舟 审读：方立" },
    { why: "with an address", row: "责任编辑 罗小满 电子信箱 desk@qinghe.example" },
    { why: "wrapped: it goes on with a name", row: "罗小满 校对：唐一舟" },
    { why: "wrapped in the office", row: "对：唐一舟" },
    { why: "weather", row: "今日天气 多云转晴 18℃～26℃" },
    { why: "weather with wind", row: "青禾 多云转晴 西南风3级 18℃～26℃" },
    { why: "weather by day", row: "今日白天：晴，西南风3级，最高26℃" },
    { why: "address", row: "本报地址：青禾区柳湾街1号 邮编：100001 电话：000-3261234" },
    { why: "telephone without a colon", row: "广告热线 000-3261234" },
    { why: "printing", row: "印刷：青禾日报社印刷厂 定价：每份1.50元" },
    { why: "the printer", row: "青禾日报社印刷厂印刷" },
    { why: "prices", row: "每份1.50元 全年订价360元" },
    { why: "hours of the press", row: "开印3:00 印完5:30" },
    { why: "who publishes it", row: "青禾日报社出版" },
    { why: "advertisement", row: "公益广告" },
    { why: "advertisement with its motto", row: "讲文明 树新风 公益广告" },
    { why: "the paper's channel", row: "微信公众号：青禾日报" },
    { why: "its code", row: "青禾日报微信公众号二维码" },
    { why: "a code to scan", row: "扫码看视频" },
    { why: "a code to scan, in brackets", row: "（扫描二维码阅读全文）" },
    { why: "the application", row: "青禾日报新闻客户端" },
    { why: "the site", row: "官方网站 www.qinghe.example" },
    { why: "letters to", row: "投稿邮箱：desk@qinghe.example" },
    { why: "an address on the net", row: "https://www.qinghe.example/index.html" },
    { why: "an e-mail address", row: "desk@qinghe.example" },
  ])("$row: $why", ({ row }) => expect(isFurniture(row)).toBe(true));

  it.each([
    { why: "a date begins a sentence", row: "2025年8月20日，水库开闸放水。" },
    { why: "a title that begins with a figure", row: "12座驿站迎客" },
    { why: "the end of a title", row: "60人死亡" },
    { why: "a page is spoken of", row: "第3版刊登了他的来信" },
    { why: "an editor speaks", row: "责任编辑说，稿件要过三遍。" },
    { why: "work with a name like an office", row: "校对工作" },
    { why: "a question to an editor", row: "编辑：您怎么看这本书？" },
    { why: "a poem's title that is a solar term", row: "谷雨" },
    { why: "weather in a sentence", row: "今日天气晴好，最高气温26℃，适合出行。" },
    { why: "the telephone of a notice", row: "报名电话：000-3261234" },
    { why: "a telephone in a sentence", row: "电话：000-3261234，逾期不再受理。" },
    { why: "money in a title", row: "每月300元补到手" },
    { why: "scanning in a title", row: "扫码看病走进乡镇" },
    { why: "scanning in a sentence", row: "扫码支付更快了" },
    { why: "the application in a title", row: "青禾日报新闻客户端上线" },
    { why: "advertising in a sentence", row: "他设计的公益广告获奖。" },
    { why: "a section number", row: "3" },
    { why: "a year", row: "08年奥运" },
  ])("not $row: $why", ({ row }) => expect(isFurniture(row)).toBe(false));
});

/** Every pattern of the trade against what makes a careless one count all ways of reading. */
describe("patterns take time in proportion to their text", () => {
  const HOSTILE = [
    "（",
    "记者",
    "本报",
    "2025年8月20日 ",
    "罗小满 ",
    "责编：",
    "下转",
    "图①",
    "。”",
    "… ",
    "12 ",
    "-",
    "a.",
    "要闻|",
    "多云",
    "社",
    "第1版",
  ];
  const patterns = Object.entries(forms).filter(
    (entry): entry is [string, RegExp] => entry[1] instanceof RegExp,
  );

  it.each(patterns)("%s", (_, pattern) => {
    for (const piece of HOSTILE) {
      const start = performance.now();
      pattern.test(piece.repeat(10_000));
      pattern.test(`${piece.repeat(10_000)}！`);
      expect(performance.now() - start, piece).toBeLessThan(250);
    }
  });

  it("creditAt", () => {
    for (const piece of HOSTILE) {
      const start = performance.now();
      forms.creditAt(`${piece.repeat(10_000)}摄`);
      expect(performance.now() - start, piece).toBeLessThan(250);
    }
  });
});
