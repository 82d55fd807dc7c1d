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

/** How long the surname is that the text begins with: 0 if it begins with none. */
export function surnameLength(text: string): 0 | 1 | 2 {
  if (DOUBLE.includes(text.slice(0, 2))) return 2;
  return text !== "" && SINGLE.includes(text.charAt(0)) ? 1 : 0;
}

const CORRESPONDENTS = /通讯员[\s\S]*$/u;
const OFFICES =
  /(?:本报|本刊|本社|本台|新华社|中新社)?(?:全媒体|融媒体|见习|首席|特约|特派|驻地)?(?:记者|通讯员|特约撰稿人|实习生|特约评论员|评论员)/gu;

/** The names in a list: spaces, commas and offices part them; names run together are told by their surnames. */
export function namesIn(text: string): string[] {
  const reporters = /记者/u.test(text) ? text.replace(CORRESPONDENTS, "") : text;
  const names = reporters
    .replace(/[□■◆●○◎▲△☆★]/gu, " ")
    .replace(OFFICES, " ")
    .replace(/文图|文\/图|摄影|报道|撰文/gu, " ")
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

/** Whether most of the names in a list begin with a surname: 记者 孙莹 王宇, and not 记者从市交通局了解到. */
export function areNames(text: string): boolean {
  const names = namesIn(text);
  if (names.some((name) => NOT_IN_NAMES.test(name))) return false;
  const sound = names.filter((name) => surnameLength(name) > 0 && name.length <= surnameLength(name) + 2);
  return names.length > 0 && sound.length * 2 >= names.length;
}
