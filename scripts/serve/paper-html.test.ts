import { expect, test } from "vitest";
import { paperHtml } from "./paper-html";

test("Next's scripts, their data and their announcements go, ours stay; style sheets stand in the screen", () => {
  const html = [
    '<html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>',
    '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><script src="/_next/b.js" async=""></script>',
    '<script data-paper="">document.documentElement.dataset.js=""</script></head><body>',
    '<p>&lt;script&gt;夜市&lt;/script&gt;</p><script id="_R_">(globalThis["TURBOPACK"]||[]).push(1)</script>',
    '<script>self.__next_f.push([1,"a\\n\n夜市"])</script>',
    '<script type="application/ld+json" data-paper="">{"@type":"NewsArticle"}</script></body></html>',
  ].join("");
  expect(paperHtml(html, () => "p{color:red}")).toBe(
    [
      "<html><head><style>p{color:red}</style>",
      '<script data-paper="">document.documentElement.dataset.js=""</script></head><body>',
      "<p>&lt;script&gt;夜市&lt;/script&gt;</p>",
      '<script type="application/ld+json" data-paper="">{"@type":"NewsArticle"}</script></body></html>',
    ].join(""),
  );
});
