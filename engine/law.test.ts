import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainCopy, richCopy, type Setting, setArticle, setting } from "./law-articles";
import { LONG_PASTES, paste, repeatTo } from "./law-pastes";
import { splitPage } from "./pipeline";
import { reflow } from "./reflow";
import { isWhite } from "./spans";
import type { Block, Span, Split } from "./types";

/** Cases a law; LAW_RUNS asks for more. */
const numRuns = Number(process.env.LAW_RUNS ?? 10_000);
const timeout = Math.max(120_000, numRuns * 12);
const MEGABYTE = 2 ** 20;
const COMPATIBILITY = /[\u2e80-\u2fdf\uf900-\ufaff]/;

function holds<T>(inputs: fc.Arbitrary<T>, law: (input: T) => void): void {
  const property = fc.property(inputs, (input) => {
    law(input);
  });
  fc.assert(property, { numRuns });
}

function blocksOf(split: Split): Block<string>[] {
  return [...split.articles.flatMap((article) => article.blocks), ...split.furniture];
}

function expectAllPlaced(source: string, split: Split): void {
  const taken = new Uint8Array(source.length);
  for (const { spans } of blocksOf(split)) {
    let floor = 0;
    for (const [start, end] of spans) {
      if (start < floor || end <= start || end > source.length)
        expect.fail(`span ${start}–${end} after ${floor}`);
      floor = end;
      for (let i = start; i < end; i++) taken[i] = (taken[i] ?? 0) + 1;
    }
  }
  for (let i = 0; i < source.length; i++)
    if (taken[i] !== 1 && !isWhite(source.charAt(i))) expect.fail(`character ${i} is in ${taken[i]} blocks`);
  expect(split.furniture.some((block) => block.role === "unplaced")).toBe(false);
}

function mend(unit: string, named: boolean): string {
  return named ? unit.normalize("NFKC") : unit;
}

/** A text without white space, compatibility forms made plain. */
function bare(text: string): string {
  return [...text]
    .filter((character) => !isWhite(character))
    .join("")
    .normalize("NFKC");
}

describe("the law of the text", { timeout }, () => {
  it("keeps every character that is not white space in exactly one block", () => {
    holds(paste, (source) => expectAllPlaced(source, splitPage(source)));
  });

  it("changes nothing but white space and the compatibility forms that a warning names", () => {
    holds(paste, (source) => {
      const split = splitPage(source);
      const named = new Set<number>();
      for (const { code, spans } of split.warnings)
        if (code === "compatibility-characters")
          for (const [start, end] of spans) for (let i = start; i < end; i++) named.add(i);
      for (const [i, unit] of source.split("").entries())
        if (COMPATIBILITY.test(unit) && !named.has(i)) expect.fail(`${unit} at ${i} is in no warning`);
      for (const { text, spans } of blocksOf(split)) {
        const units = spans
          .flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i))
          .filter((at) => !isWhite(source.charAt(at)));
        const verbatim = units.map((at) => source.charAt(at)).join("");
        const mended = units.map((at) => mend(source.charAt(at), named.has(at))).join("");
        expect([verbatim, mended]).toContain(text.replace(/\s+/gu, ""));
      }
    });
  });

  it("splits the same text in the same way", () => {
    holds(paste, (source) => expect(splitPage(source)).toEqual(splitPage(source)));
  });

  it("does not care which kind of line end a paste has", () => {
    const wordsOf = (source: string) =>
      splitPage(source).articles.map(({ blocks }) => blocks.map(({ role, text }) => ({ role, text })));
    const unixPaste = paste.map((source) => source.replaceAll("\r", ""));
    holds(unixPaste, (source) => expect(wordsOf(source.replaceAll("\n", "\r\n"))).toEqual(wordsOf(source)));
  });

  it("reflows any stretches without rewriting them", () => {
    const stretches = fc.array(fc.tuple(fc.nat({ max: 80 }), fc.nat({ max: 80 })), { maxLength: 6 });
    holds(fc.tuple(paste, stretches), ([source, pairs]) => {
      const spans = pairs.map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
      const taken = [...source.split("").keys()].filter((i) =>
        spans.some(([start, end]) => start <= i && i < end),
      );
      expect(bare(reflow(source, spans))).toBe(bare(taken.map((i) => source.charAt(i)).join("")));
    });
  });
});

describe("one article alone", { timeout }, () => {
  const isOne = (source: string) => {
    const { articles, furniture } = splitPage(source);
    return articles.length === 1 && furniture.length === 0;
  };
  /** The paste shows where paragraphs begin: by their indents, or by lines enough in each to tell its measure. */
  const isClear = (paragraphs: readonly string[], { indent, measure }: Setting) =>
    indent !== "" || paragraphs.every((text) => text.length >= 3 * measure);

  it("is one article, whatever it has, where the paste shows its paragraphs and no crosshead parts them", () => {
    const clear = fc
      .tuple(fc.oneof(plainCopy, richCopy), setting)
      .filter(([copy, setting]) => isClear(copy.paragraphs, setting))
      .map(([copy, setting]) => setArticle({ ...copy, crosshead: "" }, setting));
    holds(clear, (source) => expect(isOne(source)).toBe(true));
  });

  it("is one article in 96 of 100 of all pastes: an unmarked crosshead may pass for the next one's headline", () => {
    const sources = fc.sample(
      fc.tuple(richCopy, setting).map(([copy, setting]) => setArticle(copy, setting)),
      numRuns,
    );
    expect(sources.filter((source) => !isOne(source)).length).toBeLessThan(numRuns * 0.04);
  });
});

describe("a megabyte of anything comes back", { timeout }, () => {
  it.each(LONG_PASTES)("$why", ({ piece }) => {
    const source = repeatTo(MEGABYTE, piece);
    expectAllPlaced(source, splitPage(source));
  });

  it("a year of a real page", () => {
    const page = readFileSync(
      path.join(import.meta.dirname, "fixtures/siping-2025-08-20-01/source.txt"),
      "utf8",
    );
    const source = repeatTo(MEGABYTE, `${page}\n`);
    expectAllPlaced(source, splitPage(source));
  });

  it("noise from all of Unicode's first plane", () => {
    const units = fc.sample(
      fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1000, maxLength: 1000 }),
      {
        numRuns: 400,
        seed: 1,
      },
    );
    const source = units.map((noise) => String.fromCharCode(...noise)).join("");
    expectAllPlaced(source, splitPage(source));
  });
});
