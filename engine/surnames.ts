/** The usual Chinese surnames, most of the population's; two-character ones apart. */
const SINGLE =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧肖尹姚邵湛汪祁毛禹狄米贝明臧计成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱丘骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊甄曲家封储靳段富乌焦巴牧谷车侯班仰秋仲伊宫宁仇栾甘厉祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴闻党翟谭贡劳逄姬申扶堵冉宰郦雍桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎闫充慕连茹习宦艾鱼容向古易慎戈廖庾终居衡步都耿满弘匡国文寇广阙东欧利师巩聂关查荆游竺权盖益桓公丛岳初帅撒双由尉英佟佘麦覃楚仝苟揭迟原代苑么钮敬";
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
