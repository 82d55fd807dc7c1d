import type { PhotoWords } from "./types";

/** News agencies by the names that they write into their files, and what a Chinese paper calls them. */
const AGENCIES: Readonly<Record<string, string>> = {
  xinhua: "新华社",
  "xinhua news agency": "新华社",
  新华通讯社: "新华社",
  "china news service": "中新社",
  中国新闻社: "中新社",
  reuters: "路透社",
  afp: "法新社",
  ap: "美联社",
  "associated press": "美联社",
};

/** An agency or a paper has reporters: 新华社, 四平日报. A publisher's 出版社 has none. */
const HAS_REPORTERS = /(?:^[新中路法美塔共韩]\p{Script=Han}社|通讯社|新闻社|[日晚早晨时]报)$/u;

/**
 * How a photo's credit is suggested beside its caption: 张舰 摄 · 新华社记者 张舰 摄 · 新华社发 张舰 摄 · 视觉中国. A
 * credit that is a whole line already (…摄) stays as it is. "" where nothing is known.
 */
export function creditLine({ photographer, credit }: Pick<PhotoWords, "photographer" | "credit">): string {
  const owner = AGENCIES[credit.toLowerCase()] ?? credit;
  if (photographer === "" || owner.endsWith("摄")) return owner;
  const taken = `${photographer} 摄`;
  if (owner === "" || owner === photographer) return taken;
  return HAS_REPORTERS.test(owner) ? `${owner}记者 ${taken}` : `${owner} ${taken}`;
}
