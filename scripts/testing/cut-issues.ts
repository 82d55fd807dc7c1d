import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * Issues with jumps, made from annotated pages that stand beside the checkout: articles are cut in two, and the second
 * part goes to another page. Both ends are marked as papers mark them, not always well.
 */
export interface CutIssue {
  pages: { number: string; source: string }[];
  /** Jumps that belong together: where the 下转 and the 上接 stand. One end is missing where the paper forgot it. */
  jumps: { from?: CutPlace; to?: CutPlace }[];
}
export interface CutPlace {
  page: string;
  at: number;
}

type GoldBlock = { role: string; spans: [number, number][] };
interface GoldPage {
  text: string;
  articles: { blocks: GoldBlock[] }[];
}

const PAGES = path.resolve(import.meta.dirname, "../../../shared/splitbench/pages");

/** Whether the annotated pages are there; says so where they are not. */
export function hasAnnotatedPages(): boolean {
  const there = existsSync(PAGES);
  if (!there) console.log(`No annotated pages at ${PAGES}: what is measured on them was skipped.`);
  return there;
}

/** Issues of up to four pages of one family, from its pages of even or odd number. The same `seed`, the same issues. */
export function cutIssues(parity: "even" | "odd", seed: number): CutIssue[] {
  const names = readdirSync(PAGES)
    .filter((file) => /-\d+\.txt$/.test(file))
    .map((file) => file.replace(/\.txt$/, ""))
    .filter((name) => Number(name.slice(-1)) % 2 === (parity === "even" ? 0 : 1));
  const families = Map.groupBy(names, (name) => name.split("-")[0] ?? "");
  const random = mulberry(seed);
  return [...families.values()].flatMap((family) => {
    const shuffled = family.map((name) => ({ name, key: random() })).sort((a, b) => a.key - b.key);
    const issues: CutIssue[] = [];
    for (let i = 0; i < shuffled.length; i += 4)
      issues.push(
        cutIssue(
          shuffled.slice(i, i + 4).map(({ name }) => readPage(name)),
          random,
        ),
      );
    return issues;
  });
}

function readPage(name: string): GoldPage {
  const text = readFileSync(path.join(PAGES, `${name}.txt`), "utf8");
  const gold: Omit<GoldPage, "text"> = JSON.parse(
    readFileSync(path.join(PAGES, `${name}.gold.json`), "utf8"),
  );
  return { text, articles: gold.articles };
}

/** What is done to a page's text: `[from, to)` gives way to `text`. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

type Random = () => number;

function cutIssue(pages: readonly GoldPage[], random: Random): CutIssue {
  const section = random() < 0.2 ? "A" : "";
  const edits: Edit[][] = pages.map(oldJumps);
  let marks = 0;
  for (const [here, page] of pages.entries())
    for (const article of page.articles) {
      const cut = random() < 0.4 ? cutOf(page, article, random) : undefined;
      if (!cut) continue;
      const there = pickOther(pages.length, here, random);
      const fate = random();
      const mark = marks++;
      const printed = fate < 0.05 ? 1 + Math.floor(random() * 9) : there + 1; // a wrong number now and then
      const missing = fate > 0.95; // the other page is not in the issue
      const on = missing ? pages.length + 2 : printed;
      edits[here]?.push({
        ...cut.tail,
        text: `${pick(cut.joints, random)}${markOn(mark, on, section, random)}\n`,
      });
      const target = pages[there];
      if (missing || !target) continue;
      const forgotten = fate > 0.9;
      edits[there]?.push(continuation(target, cut, forgotten ? undefined : mark, here + 1, section, random));
    }
  const made = pages.map((page, index) => place(edited(page.text, edits[index] ?? [])));
  const name = (index: number) => `${section}0${index + 1}`;
  const jumps = Array.from({ length: marks }, (_, mark) => {
    const at = (letter: string): CutPlace | undefined => {
      const index = made.findIndex((page) => page.places.has(letter + mark));
      return index < 0 ? undefined : { page: name(index), at: made[index]?.places.get(letter + mark) ?? 0 };
    };
    return { from: at("f"), to: at("t") };
  });
  return { pages: made.map(({ source }, index) => ({ number: name(index), source })), jumps };
}

/** The jumps that the page has lead nowhere in this issue: they are taken out. */
function oldJumps(page: GoldPage): Edit[] {
  return page.articles
    .flatMap((article) => article.blocks.filter((block) => block.role === "jump"))
    .flatMap((block) => block.spans.map(([from, to]) => ({ from, to, text: "" })));
}

interface Cut {
  tail: { from: number; to: number };
  text: string;
  title: string;
  /** What stands between the text and its 下转. */
  joints: readonly string[];
}

/** Where an article is cut: before one of its paragraphs, or at a line's end inside one. */
function cutOf(page: GoldPage, article: { blocks: GoldBlock[] }, random: Random): Cut | undefined {
  if (article.blocks.some((block) => block.role === "jump")) return undefined;
  const paragraphs = article.blocks.filter((block) => block.role === "paragraph").map(extent);
  const last = paragraphs.at(-1);
  if (paragraphs.length < 2 || !last) return undefined;
  const inside = random() < 0.5;
  const paragraph = paragraphs[1 + Math.floor(random() * (paragraphs.length - 1))];
  if (!paragraph) return undefined;
  const lines = [...page.text.slice(...paragraph).matchAll(/(?<=[^\n。！？”])\n(?=\S)/gu)];
  const line = inside ? lines[Math.floor(random() * lines.length)] : undefined;
  const from = line ? paragraph[0] + line.index : paragraph[0];
  const others = page.articles
    .filter((other) => other !== article)
    .flatMap((other) => other.blocks.map(extent));
  if (others.some(([start]) => start >= from && start < last[1])) return undefined;
  const text = page.text.slice(from, last[1]).replace(/^\n/u, "");
  const title = article.blocks.find((block) => block.role === "headline");
  return {
    tail: { from, to: last[1] },
    text,
    title: title ? page.text.slice(...extent(title)) : "",
    joints: line ? ["", " ", "\n"] : ["", "\n"],
  };
}

/** The second part, as the other page has it: with the whole title, its first part, the jump's own, or none. */
function continuation(
  page: GoldPage,
  cut: Cut,
  mark: number | undefined,
  from: number,
  section: string,
  random: Random,
): Edit {
  const flat = cut.title.replace(/\s+/gu, " ").trim();
  const way = random();
  const title =
    way < 0.35 ? cut.title : way < 0.5 ? shortened(flat) : way < 0.6 && flat ? `${flat}（续）` : "";
  const jump =
    mark === undefined ? "" : markFrom(mark, from, section, way > 0.6 && way < 0.75 ? flat : "", random);
  const starts = page.articles.map((article) => Math.min(...article.blocks.map((block) => extent(block)[0])));
  const clear = starts.filter((at) => !page.articles.some((article) => covers(article, at)));
  const at = pick([...clear, page.text.length], random);
  const parts = isTitleAfter(page) ? [jump, cut.text, title] : [title, jump, cut.text];
  return { from: at, to: at, text: `\n${parts.filter((part) => part !== "").join("\n")}\n` };
}

function covers(article: { blocks: GoldBlock[] }, at: number): boolean {
  const extents = article.blocks.map(extent);
  return Math.min(...extents.map(([from]) => from)) < at && at < Math.max(...extents.map(([, to]) => to));
}

function isTitleAfter(page: GoldPage): boolean {
  const after = page.articles.filter((article) => {
    const title = article.blocks.find((block) => block.role === "headline");
    const text = article.blocks.find((block) => block.role === "paragraph");
    return title && text && extent(title)[0] > extent(text)[0];
  });
  return after.length * 2 > page.articles.length;
}

function shortened(title: string): string {
  const [first = ""] = title.split(" ");
  return first.length < title.length && first.length > 3
    ? first
    : title.slice(0, Math.ceil(title.length * 0.6));
}

const NUMERALS = "一二三四五六七八九";

function numeral(page: number, section: string, random: Random): string {
  if (section) return `第${section}0${page}版`;
  return pick(
    [`${NUMERALS[page - 1]}版`, `第${page}版`, `0${page}版`, `${page}版`, `第${NUMERALS[page - 1]}版`],
    random,
  );
}

function markOn(mark: number, page: number, section: string, random: Random): string {
  const number = numeral(page, section, random);
  const jump = pick([`（下转${number}）`, `►下转${number}`, `（下转${number}）`], random);
  return `\ue000f${mark}\ue001${jump}`;
}

function markFrom(mark: number, page: number, section: string, title: string, random: Random): string {
  const number = numeral(page, section, random);
  const named = title ? `《${title}》` : "";
  const jump = pick([`（上接${number}${named}）`, `（紧接${number}${named}）`], random);
  return `\ue000t${mark}\ue001${jump}`;
}

function edited(text: string, edits: readonly Edit[]): string {
  let out = "";
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from < at) continue;
    out += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return out + text.slice(at);
}

/** Takes the marks out of a text and says where they stood. */
function place(marked: string): { source: string; places: Map<string, number> } {
  const places = new Map<string, number>();
  const source = marked.split("\ue000").reduce((text, part, index) => {
    if (index === 0) return part;
    const [mark = "", rest = ""] = part.split("\ue001");
    places.set(mark, text.length);
    return text + rest;
  }, "");
  return { source, places };
}

function extent(block: GoldBlock): [number, number] {
  return [block.spans[0]?.[0] ?? 0, block.spans.at(-1)?.[1] ?? 0];
}

function pickOther(count: number, not: number, random: Random): number {
  return (not + 1 + Math.floor(random() * (count - 1))) % count;
}

function pick<T>(from: readonly T[], random: Random): T {
  return from[Math.floor(random() * from.length)] as T;
}

/** A small generator of random numbers with a seed (mulberry32). */
function mulberry(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
