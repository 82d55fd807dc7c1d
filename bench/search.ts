import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { splitPage } from "@/engine/pipeline";
import { database } from "@/lib/db";
import { searchArticles } from "@/newsroom/search/data";
import { fold } from "@/newsroom/search/fold";
import { indexMissing } from "@/newsroom/search/mutations";
import { searchQuery } from "@/newsroom/search/schema";
import { type ArchivedArticle, createArchive } from "@/prisma/fixtures/published-archive";
import { readMarkedPage } from "@/prisma/seed/marked-page";
import { applyMigrations } from "@/scripts/migrations/apply";
import { findFreePort } from "@/scripts/ports";
import { startCluster } from "@/scripts/postgres/cluster";
import { makeTemporaryFolder } from "@/scripts/temporary-folder";
import { printFindings } from "./findings";
import { type Random, randomFrom } from "./random";
import { quantile } from "./timing";

const ISSUES = 2_500;
const ARTICLES = 60;
const QUERIES = 400;
/** Reading everything takes seconds each time. */
const PLAIN_QUERIES = 20;

/** How quick readers' search is in an archive of 150,000 articles, beside a plain LIKE over the same texts. */
export async function search(): Promise<string> {
  const folder = await makeTemporaryFolder();
  const cluster = await startCluster({
    folder: path.join(folder, "postgres"),
    port: await findFreePort(),
    password: "bench",
    temporary: true,
  });
  try {
    process.env.DATABASE_URL = cluster.url("postgres");
    await applyMigrations(cluster.url("postgres"));
    const random = randomFrom("search");
    const sentences = await demonstrationSentences();
    await createArchive(archive(sentences, random));
    const started = performance.now();
    const issues = await indexMissing();
    const indexed = (performance.now() - started) / 60_000;
    const articles = await database().searchEntry.count();
    const queries = queriesOf(sentences, random);
    const ours = await timesOf(queries, (q, index) =>
      searchArticles(searchQuery.parse(index % 10 === 2 ? { q, ...someMonth(random) } : { q })),
    );
    const plain = await timesOf(queries.slice(0, PLAIN_QUERIES), readThrough);
    const [p50, p95, like] = [quantile(ours, 0.5), quantile(ours, 0.95), quantile(plain, 0.95)];
    return printFindings("search", [
      { figure: `${articles} articles of ${issues} issues indexed`, value: indexed, unit: "min", most: 10 },
      { figure: "a search, half of them", value: p50, unit: "ms" },
      { figure: "a search, 19 of 20", value: p95, unit: "ms", most: 100 },
      { figure: "a plain LIKE, 19 of 20", value: like, unit: "ms" },
      { figure: "the search to the plain LIKE", value: p95 / like, unit: "×" },
    ]);
  } finally {
    await database().$disconnect();
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The sentences of the demonstration: the real page and the issue of the day before. */
async function demonstrationSentences(): Promise<string[]> {
  const read = (file: string) => readFile(path.join(import.meta.dirname, "..", file), "utf8");
  const page = splitPage(await read("engine/fixtures/siping-2025-08-20-01/source.txt"));
  const marked = await Promise.all(
    ["01", "02"].map(async (number) =>
      readMarkedPage(await read(`prisma/seed/issue-2025-08-19/page-${number}.txt`)),
    ),
  );
  return [...page.articles, ...marked.flatMap(({ articles }) => articles)]
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ text }) => text.match(/[^。！？]{4,}[。！？]?/gu) ?? []);
}

function archive(sentences: readonly string[], random: Random): ArchivedArticle[][] {
  const some = (count: number) =>
    Array.from({ length: count }, () => sentences[random.between(0, sentences.length - 1)] ?? "");
  return Array.from({ length: ISSUES }, () =>
    Array.from({ length: ARTICLES }, () => ({
      headline: some(1).join("").slice(0, 24),
      paragraphs: Array.from({ length: random.between(1, 8) }, () => some(random.between(1, 4)).join("")),
    })),
  );
}

/** What readers type: names and words of two to eight characters out of the texts, two of them, and what is nowhere. */
function queriesOf(sentences: readonly string[], random: Random): string[] {
  const word = (): string => {
    const sentence = (sentences[random.between(0, sentences.length - 1)] ?? "").replace(/[\s\p{P}]/gu, "");
    const length = random.between(2, 8);
    const at = random.between(0, Math.max(0, sentence.length - length));
    const found = sentence.slice(at, at + length);
    return found.length >= 2 ? found : word();
  };
  return Array.from({ length: QUERIES }, (_, index) => {
    if (index % 10 === 0) return `${word()} ${word()}`;
    return index % 10 === 1 ? [...word()].reverse().join("") : word();
  });
}

/** A month of the archive, to look in. */
function someMonth(random: Random): { from: string; to: string } {
  const month = `${random.between(1990, 1995)}-${String(random.between(1, 12)).padStart(2, "0")}`;
  return { from: `${month}-01`, to: `${month}-28` };
}

async function timesOf(
  queries: readonly string[],
  run: (query: string, index: number) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (const [index, query] of queries.entries()) {
    const started = performance.now();
    await run(query, index);
    times.push(performance.now() - started);
  }
  return times;
}

/** What search is without an index: every text is read, and the newest of those that hold the words are shown. */
async function readThrough(query: string): Promise<unknown> {
  const terms = query.split(" ").map((term) => ({ text: { contains: fold(term) } }));
  return database().searchEntry.findMany({
    where: { AND: terms },
    orderBy: { place: "desc" },
    take: 21,
    select: { path: true },
  });
}
