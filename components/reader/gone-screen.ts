import { clock } from "@/lib/calendar";
import { type Locale, localPath } from "@/lib/locale";
import english from "@/messages/en.json";
import chinese from "@/messages/zh-CN.json";
import type { Gone } from "@/newsroom/publication/gone";
import { escaped, plainScreen } from "./plain-screen";

const WORDS = { "zh-CN": chinese.paper.gone, en: english.paper.gone };

/** What readers see at the address of an article that was withdrawn: the words, when, and the way to the page. HTML, whole. */
export function goneScreen({ path, words, at }: Gone, locale: Locale): string {
  const t = WORDS[locale];
  const page = localPath(locale, `/${path.split("/").slice(0, 2).join("/")}`);
  const main = `<p lang="zh-CN">${escaped(words)}</p>
<p><small>${t.at.replace("{at}", clock(at, locale))}</small></p>
<p><a href="${escaped(page)}">${t.toPage}</a></p>`;
  return plainScreen({ title: t.title, main, locale });
}
