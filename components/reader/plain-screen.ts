import type { Locale } from "@/lib/locale";

const STYLE = `
  :root { color-scheme: light dark; }
  body { margin: 0; font: 17px/1.8 "Songti SC", SimSun, "Noto Serif CJK SC", serif; background: #fdfcf8; color: #1c1b19; }
  main { max-width: 34em; margin: 0 auto; padding: 18vh 1.25rem 4rem; }
  h1 { font-size: 1.5rem; margin: 0 0 1rem; }
  small { color: #5c5953; }
  a { color: inherit; text-underline-offset: 4px; }
  @media (prefers-color-scheme: dark) { body { background: #171614; color: #e9e6df; } small { color: #a8a49b; } }`;

/** A screen as HTML, whole, that needs nothing else to be shown. @param main HTML; what is not ours in it is `escaped` */
export function plainScreen({
  title,
  main,
  locale,
}: {
  title: string;
  main: string;
  locale: Locale;
}): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${main}
</main>
</body>
</html>
`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in HTML or XML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (mark) => ENTITIES[mark] ?? "");
}
