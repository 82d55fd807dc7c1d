import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/db";
import { publishIssue } from "@/newsroom/publication/mutations";
import { withdrawArticle } from "@/newsroom/withdrawal/mutations";
import { asShown, createActor, createApprovedPage } from "@/prisma/fixtures/newsroom";
import { type ArchivedArticle, createArchive } from "@/prisma/fixtures/published-archive";
import { searchArticles } from "./data";
import { fold } from "./fold";
import { indexMissing } from "./mutations";
import { searchQuery } from "./schema";

const ask = (query: Record<string, string>) => searchArticles(searchQuery.parse(query));

/** Every article that is found, over all screens. */
async function findAll(query: Record<string, string>): Promise<string[]> {
  const paths: string[] = [];
  for (let after: string | null = ""; after !== null; ) {
    const results = await ask({ ...query, after });
    paths.push(...results.found.map(({ path }) => path));
    after = results.after;
  }
  return paths;
}

const WORDS = [
  "东湖",
  "夜市",
  "南城",
  "公交",
  "臺灣",
  "铁路",
  "ＡＩ",
  "大模型",
  "春耕",
  "古树",
  "博览会",
  "人才",
];

/** Always the same numbers, from 0 to below 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe("an archive of 1,800 articles", () => {
  const next = numbers(7);
  const pick = (count: number) =>
    Array.from({ length: count }, () => WORDS[Math.floor(next() ** 2 * WORDS.length)]).join("");
  const issues = Array.from({ length: 90 }, () =>
    Array.from(
      { length: 20 },
      (): ArchivedArticle => ({
        headline: pick(2),
        paragraphs: [`${pick(3)}。`, `${pick(2)}，${pick(1)}。`],
      }),
    ),
  );
  // In one article alone, and in the oldest.
  issues[0]?.push({
    headline: "旧闻一则",
    byline: "本报记者 林知遥",
    paragraphs: ["青石巷的老槐 树发了新芽。"],
    sectionName: "副刊",
  });
  const paths = (holds: (article: ArchivedArticle) => boolean) =>
    issues.flatMap((articles, issue) =>
      articles.flatMap((article, index) =>
        holds(article)
          ? [`${new Date(Date.UTC(1990, 0, 1 + issue)).toISOString().slice(0, 10)}/01/${index + 1}`]
          : [],
      ),
    );

  beforeAll(async () => {
    await createArchive(issues);
    expect(await indexMissing()).toBe(90);
    expect(await indexMissing(), "a second time there is nothing to do").toBe(0);
  });

  it("gives every article that holds the words, each once, whatever they are", async () => {
    const queries = [
      ...WORDS,
      "夜市东湖",
      "东湖 铁路",
      "台湾铁",
      "ai大",
      "市，",
      "模型。",
      "没有这个词",
      "南城\t古树 人才",
    ];
    for (const q of queries) {
      const terms = q.split(/\s/).map(fold);
      const expected = paths(({ headline, paragraphs }) =>
        terms.every((term) => [headline, ...paragraphs].some((text) => fold(text).includes(term))),
      );
      const found = await findAll({ q });
      expect(found.toSorted(), q).toEqual(expected.toSorted());
    }
  });

  it("puts those with the words in the title first, and of these the newest", async () => {
    const found = await findAll({ q: "人才" });
    const titled = new Set(paths(({ headline }) => headline.includes("人才")));
    const days = (of: string[]) => of.map((path) => path.slice(0, 10));
    const inTitle = found.slice(0, titled.size);
    expect(inTitle.every((path) => titled.has(path))).toBe(true);
    for (const part of [inTitle, found.slice(titled.size)])
      expect(days(part)).toEqual(days(part).toSorted().reverse());
  });

  it("finds one in the oldest issue, across a space, and shows where", async () => {
    const { found, after } = await ask({ q: "老槐树" });
    expect(after).toBeNull();
    expect(found).toMatchObject([
      {
        path: "1990-01-01/01/21",
        sectionName: "副刊",
        page: { number: "01", name: "要闻" },
        headline: [{ text: "旧闻一则", marked: false }],
        passage: [
          { text: "青石巷的", marked: false },
          { text: "老槐 树", marked: true },
          { text: "发了新芽。", marked: false },
        ],
      },
    ]);
  });

  it("looks where it is told: days, section, page by number and by name, reporter", async () => {
    const within = { q: "东湖", from: "1990-01-10", to: "1990-01-12" };
    const days = new Set((await findAll(within)).map((path) => path.slice(0, 10)));
    expect([...days].toSorted()).toEqual(["1990-01-10", "1990-01-11", "1990-01-12"]);
    expect(await findAll({ q: "槐树", section: "副刊" })).toHaveLength(1);
    expect(await findAll({ q: "槐树", section: "要闻" })).toHaveLength(0);
    expect(await findAll({ q: "槐树", page: "01" })).toHaveLength(1);
    expect(await findAll({ q: "槐树", page: "要闻" })).toHaveLength(1);
    expect(await findAll({ q: "槐树", page: "02" })).toHaveLength(0);
    expect(await findAll({ q: "槐树", reporter: "林知遥" })).toHaveLength(1);
    expect(await findAll({ q: "槐树", reporter: "何以宁" })).toHaveLength(0);
  });

  it("knows issues of before 1970, the last of all", async () => {
    await createArchive(
      [[{ headline: "老报纸", paragraphs: ["夜市的灯一九五六年就亮着。"] }]],
      Date.UTC(1956, 4, 1),
    );
    expect(await indexMissing()).toBe(1);
    const found = await findAll({ q: "夜市" });
    expect(found.at(-1)).toBe("1956-05-01/01/1");
    expect(await findAll({ q: "夜市", to: "1969-12-31" })).toEqual(["1956-05-01/01/1"]);
  });

  it("finds nothing by one character, and is not led astray by what an address may hold", async () => {
    expect((await ask({ q: "东" })).found).toEqual([]);
    expect((await ask({ q: "东 湖" })).found).toEqual([]);
    expect((await ask({ q: "%_" })).found).toEqual([]);
    const odd = await ask({ q: "东湖", from: "1990-13-45", after: "t1;DROP", page: "'" });
    expect(odd).toEqual(await ask({ q: "东湖", page: "'" }));
  });
});

describe("publishing", () => {
  it("makes an article findable, and withdrawing it makes it not, in the same moment", async () => {
    const editor = await createActor("EDITOR");
    const chief = await createActor("CHIEF");
    const page = await createApprovedPage(editor, chief, { day: "2034-05-01" });
    expect((await ask({ q: "环湖步道" })).found).toEqual([]);
    await publishIssue(chief, await asShown(chief, page.issueId));
    const { found } = await ask({ q: "環湖步道" });
    expect(found.map(({ path }) => path)).toEqual(["2034-05-01/01/1"]);
    expect((await ask({ q: "步道", reporter: "林知遥" })).found).toHaveLength(1);
    const brokenInThePrint = "摊位由八十个增加到一百二十个";
    expect((await ask({ q: brokenInThePrint })).found.map(({ path }) => path)).toEqual(["2034-05-01/01/2"]);
    const { articleId } = await database().address.findUniqueOrThrow({ where: { path: "2034-05-01/01/1" } });
    await withdrawArticle(chief, {
      issueId: page.issueId,
      articleId,
      reason: "UNTRUE",
      words: "本稿失实。",
    });
    expect((await ask({ q: "环湖步道" })).found).toEqual([]);
    expect((await ask({ q: "菜市场" })).found).toHaveLength(1);
  });
});
