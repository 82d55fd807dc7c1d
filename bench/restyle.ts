import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { compose } from "./compose";
import { copyOf } from "./copy";
import type { AnnotatedPage } from "./pages";
import { randomFrom } from "./random";
import { NEWSPAPERS, STYLES, type Style } from "./styles";

/**
 * Sets the copy of annotated pages anew in every house style, or in those given. The annotation is known by construction, and the same
 * pages give the same result. A made page is called STYLE-NAME.
 */
export function restyle(pages: readonly AnnotatedPage[], styles: readonly Style[] = STYLES): AnnotatedPage[] {
  return styles.flatMap((style) =>
    pages.map((page): AnnotatedPage => {
      const name = `${style.name}-${page.name}`;
      return { name, ...compose(style.set(copyOf(page), randomFrom(name))) };
    }),
  );
}

/**
 * Sets the copy of all pages in each house style as one newspaper of that house does: what a style leaves open (measure,
 * place of titles, marks) is chosen once and is the paper's. Styles that mix articles are no newspaper's.
 */
export function restyleAsPapers(pages: readonly AnnotatedPage[]): { name: string; pages: AnnotatedPage[] }[] {
  return NEWSPAPERS.map(({ name, set }) => ({
    name,
    pages: pages.map((page) => ({
      name: `${name}-${page.name}`,
      ...compose(set(copyOf(page), randomFrom(name))),
    })),
  }));
}

/** Writes pages to a folder for as long as `use` takes, in the form that the scorer reads. */
export function withFolder<T>(pages: readonly AnnotatedPage[], use: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "bantai-pages-"));
  try {
    for (const { name, source, gold } of pages) {
      writeFileSync(path.join(folder, `${name}.txt`), source);
      writeFileSync(path.join(folder, `${name}.gold.json`), JSON.stringify(gold));
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
