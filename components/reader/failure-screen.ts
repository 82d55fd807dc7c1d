import type { Locale } from "@/lib/locale";
import english from "@/messages/en.json";
import chinese from "@/messages/zh-CN.json";
import { plainScreen } from "./plain-screen";

const WORDS = { "zh-CN": chinese.paper.failure, en: english.paper.failure };

/** What readers see when a screen of the paper fails; the server has logged why. HTML, whole. */
export function failureScreen(locale: Locale): string {
  const t = WORDS[locale];
  return plainScreen({ title: t.title, main: `<p>${t.text}</p>\n<p><a href="">${t.retry}</a></p>`, locale });
}
