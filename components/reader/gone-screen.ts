import { clock } from "@/lib/calendar";
import { type Locale, localPath } from "@/lib/locale";
import english from "@/messages/en.json";
import chinese from "@/messages/zh-CN.json";
import type { Gone } from "@/newsroom/publication/gone";

const WORDS = { "zh-CN": chinese.paper.gone, en: english.paper.gone };

const STYLE = `
  :root { color-scheme: light dark; }
  body { margin: 0; font: 17px/1.8 "Songti SC", SimSun, "Noto Serif CJK SC", serif; background: #fdfcf8; color: #1c1b19; }
  main { max-width: 34em; margin: 0 auto; padding: 18vh 1.25rem 4rem; }
  h1 { font-size: 1.5rem; margin: 0 0 1rem; }
  small { color: #5c5953; }
  a { color: inherit; text-underline-offset: 4px; }
  @media (prefers-color-scheme: dark) { body { background: #171614; color: #e9e6df; } small { color: #a8a49b; } }`;

/** What readers see at the address of an article that was withdrawn: the words, when, and the way to the page. HTML, whole. */
export function goneScreen({ path, words, at }: Gone, locale: Locale): string {
  const t = WORDS[locale];
  const page = localPath(locale, `/${path.split("/").slice(0, 2).join("/")}`);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${t.title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${t.title}</h1>
<p lang="zh-CN">${escaped(words)}</p>
<p><small>${t.at.replace("{at}", clock(at, locale))}</small></p>
<p><a href="${escaped(page)}">${t.toPage}</a></p>
</main>
</body>
</html>
`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string) => text.replace(/[&<>"]/gu, (mark) => ENTITIES[mark] ?? "");
