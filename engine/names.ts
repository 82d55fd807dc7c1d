/** The usual Chinese surnames, most of the population's; two-character ones apart. */
const SINGLE =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟平黄穆萧肖尹姚邵湛汪祁毛禹狄米贝明臧成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱丘骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊甄曲封储靳段富乌焦巴牧谷车侯班仰秋仲伊宫宁仇栾甘厉祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲邰鄂索咸籍赖卓蔺屠蒙池乔阴闻党翟谭贡劳逄姬申扶堵冉宰郦雍桑桂濮牛寿边扈燕冀浦尚温庄晏柴瞿阎闫慕茹习宦艾鱼向古易慎戈廖庾衡耿弘匡文寇阙欧巩聂关查荆游竺权盖桓丛岳帅撒由佟佘麦覃楚仝苟揭迟苑钮敬时双";
const DOUBLE = [
  "欧阳",
  "司马",
  "上官",
  "诸葛",
  "皇甫",
  "尉迟",
  "公孙",
  "慕容",
  "司徒",
  "令狐",
  "端木",
  "夏侯",
  "东方",
  "呼延",
];

/** A surname, as a pattern. */
export const SURNAME = `(?:${DOUBLE.join("|")}|[${SINGLE}])`;

/** How long the surname is that the text begins with: 0 if it begins with none. */
export function surnameLength(text: string): 0 | 1 | 2 {
  if (DOUBLE.includes(text.slice(0, 2))) return 2;
  return text !== "" && SINGLE.includes(text.charAt(0)) ? 1 : 0;
}

const CORRESPONDENTS = /通讯员[\s\S]*$/u;
const HAN = "\\p{Script=Han}";
/** Whose reporter it is. A name that this cannot be told from stands only where no name stands before it. */
const WHOSE = `(?:本[报刊社台网]|新华社|中新社|(?<![${HAN}·])(?:${HAN}{1,4}社|${HAN}{1,6}(?:日报|晚报|早报|晨报|时报|商报|都市报|报|网|台|融媒)))`;
const STANDING = `(?:全媒体|融媒体|新媒体|见习|实习|首席|资深|高级|特约|特派|驻地|驻${HAN}{1,2})`;
/** What someone who writes for a paper is called: 本报全媒体记者 新华社记者 通讯员. */
export const OFFICE = `(?:${WHOSE}?${STANDING}{0,2}(?:记者|通讯员|撰稿人|实习生|评论员|摄影师))`;
const OFFICES = new RegExp(OFFICE, "gu");
/** What they did, and what is no name. */
const DONE = /文图|图文|文\/图|摄影|报道|撰文|采写|撰稿|文字|整理|执笔|作者/gu;
/** Whose photos stand beside the text that another wrote: 文/罗小满 图/贺知远 */
const PHOTOS = /(?<=文[/／:：].{2,20})(?:图|摄影|摄)[/／:：].*$/u;

/** The names in a list: spaces, commas and offices part them; names run together are told by their surnames. */
export function namesIn(text: string): string[] {
  const reporters = /记者/u.test(text) ? text.replace(CORRESPONDENTS, "") : text;
  const names = reporters
    .replace(PHOTOS, "")
    .replace(/[□■◆●○◎▲△☆★]/gu, " ")
    .replace(OFFICES, " ")
    .replace(DONE, " ")
    .split(/[^\p{Script=Han}·]+/u)
    .flatMap(partNames)
    .filter((name) => name.length >= 2);
  return [...new Set(names)];
}

/** 罗满方晓棠 → 罗满, 方晓棠: every part is a surname and one or two characters. */
function partNames(text: string): string[] {
  if (text.length <= 3 || text.length > 16 || text.includes("·")) return [text];
  return partAt(text) ?? [text];
}

function partAt(text: string): string[] | undefined {
  if (text === "") return [];
  const surname = surnameLength(text);
  if (surname === 0) return undefined;
  // Two characters first where what is left then begins with a surname as well: 罗满 / 方晓棠.
  for (const length of [surname + 1, surname + 2]) {
    if (text.length < length) continue;
    const rest = partAt(text.slice(length));
    if (rest) return [text.slice(0, length), ...rest];
  }
  return undefined;
}

/** Characters that sentences are made of and names are not. */
const NOT_IN_NAMES = /[了到的在从是被把说称据将]/u;

/** Words of two and three characters, usual in titles and crossheads, that begin as surnames do. */
const WORDS = new RegExp(
  `^(?:${[
    "安全|安排|安居|安置|成效|成果|成绩|程序|车辆|车间|单位|党建|党员|方案|方法|方式|费用|高考|高铁|高温|高校",
    "高质量|关键|关注|管理|国庆|华侨|黄金周|计划|计算|季节|金融|经验|经济|景区|雷雨|连线",
    "路径|路线|马路|梅雨|牧区|农业|平台|钱款|全面|全民|任务|任职|荣誉|商机|商业|邵阳|申报|沈阳",
    "时代|时间|时评|时事|师生|施工|施策|史话|司机|宋词|台风|唐诗|童年|文化|文体|文学|文章|温馨|武术|席位",
    "夏收|夏季|项目|幸福|学习|严查|严防|言论|盐碱|应对|应急|应用|余热|元旦|元宵|岳阳",
    "章程|赵州|支持|周边|周刊|周末|周年|朱砂|祝贺|庄稼",
  ].join("|")})`,
  "u",
);

/** Whether most of the names in a list begin with a surname: 记者 孙莹 王宇, and not 记者从市交通局了解到. */
export function areNames(text: string): boolean {
  const names = namesIn(text);
  if (names.some((name) => NOT_IN_NAMES.test(name) || WORDS.test(name))) return false;
  const sound = names.filter((name) => surnameLength(name) > 0 && name.length <= surnameLength(name) + 2);
  return names.length > 0 && sound.length * 2 >= names.length;
}
