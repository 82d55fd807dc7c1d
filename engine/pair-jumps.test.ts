import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IssuePage, JumpPair } from "./jumps/types";
import { pairJumps } from "./pair-jumps";
import { splitPage } from "./pipeline";

function issue(...pages: readonly string[]): IssuePage[] {
  return pages.map((source, index) => ({ number: `0${index + 1}`, split: splitPage(source) }));
}

/** A pair as one reads it: where both stand. */
function say(pair: JumpPair): string {
  if (pair.kind === "paired") return `${pair.from.page} → ${pair.to.page}: ${pair.to.text}`;
  return pair.kind === "unanswered" ? `${pair.from.page} → ?` : `? → ${pair.to.page}`;
}

const BRIDGE = `松河大桥合龙
本报讯（记者 陈凯）昨日上午，松河大桥最后一段钢梁吊装到位，大桥顺利合龙。
大桥全长一千二百米，是松河上第三座公路桥，建成后两岸车程缩短到五分钟。`;
const BRIDGE_ON = "项目部总工程师说，钢梁吊装用了浮吊，大桥明年通车后，松河两岸的车程将大为缩短。";
const SCHOOL = `城东小学新楼启用
本报讯（记者 罗满）城东小学新教学楼昨日启用，两千名学生搬进新教室上课。
新教学楼有四十间教室，每间教室都装了新灯和新风，课桌可以调高低。`;
const SCHOOL_ON = "校长说，新教学楼启用后，学生的班额降到四十人，原有的教室将改作图书馆。";

describe("pairs the jumps of an issue", () => {
  it.each([
    {
      why: "the pages name each other",
      pages: [`${BRIDGE}\n（下转二版）`, `（上接一版）\n${BRIDGE_ON}`],
      want: ["01 → 02: （上接一版）"],
    },
    {
      why: "two jumps from one page to another, told by their words",
      pages: [
        `${BRIDGE}\n（下转二版）\n\n${SCHOOL}\n（下转二版）`,
        `城东小学新楼启用\n（上接1版）\n${SCHOOL_ON}\n\n松河大桥合龙\n（上接第一版）\n${BRIDGE_ON}`,
      ],
      want: ["01 → 02: （上接第一版）", "01 → 02: （上接1版）"],
    },
    {
      why: "a wrong number, put right by the headline",
      pages: [`${BRIDGE}\n（下转三版）`, `松河大桥合龙\n（上接一版）\n${BRIDGE_ON}`],
      want: ["01 → 02: （上接一版）"],
    },
    {
      why: "no 上接 on the page that the jump names",
      pages: [`${BRIDGE}\n（下转二版）`, SCHOOL],
      want: ["01 → ?"],
    },
    {
      why: "a 上接 that nothing leads to is another matter",
      pages: [BRIDGE, `（上接一版）\n${SCHOOL_ON}`],
      want: ["? → 02"],
    },
    {
      why: "an article that runs over three pages",
      pages: [
        `${BRIDGE}\n（下转二版）`,
        `（上接一版）\n${BRIDGE_ON}\n（下转三版）`,
        `（上接二版）\n大桥的钢梁由三家厂制造，合龙前试拼了两次。`,
      ],
      want: ["01 → 02: （上接一版）", "02 → 03: （上接二版）"],
    },
    { why: "no jumps", pages: [BRIDGE, SCHOOL], want: [] },
    { why: "no pages", pages: [], want: [] },
  ])("$why", ({ pages, want }) => {
    expect(pairJumps(issue(...pages)).map(say)).toEqual(want);
  });
});

describe("says why", () => {
  it("names all that speaks for a pair", () => {
    const broken = `${BRIDGE}\n项目部总工程师说，钢梁吊装（下转二版）`;
    const on =
      "松河大桥合龙\n（上接一版）\n用了浮吊，大桥明年通车\n后，松河两岸的车程将大\n为缩短，两岸居民往来更\n加方便。";
    expect(pairJumps(issue(broken, on, SCHOOL, SCHOOL_ON))).toMatchObject([
      {
        kind: "paired",
        reasons: ["page-number", "same-title", "broken-sentence", "shared-words"],
        from: { page: "01", text: "（下转二版）" },
        to: { page: "02", text: "（上接一版）" },
      },
    ]);
  });

  it.each([
    { why: "the page is not there", page: "（下转八版）", reason: "page-missing", kind: "unanswered" },
    { why: "nothing there goes on", page: "（下转二版）", reason: "nothing-goes-on", kind: "unanswered" },
    {
      why: "where it comes from is not there",
      page: "（上接八版）",
      reason: "page-missing",
      kind: "unannounced",
    },
    {
      why: "nothing there leads here",
      page: "（上接二版）",
      reason: "nothing-leads-here",
      kind: "unannounced",
    },
  ])("tells why a jump is alone: $why", ({ page, reason, kind }) => {
    expect(pairJumps(issue(`松河大桥合龙\n${page}\n${BRIDGE_ON}`, SCHOOL))).toMatchObject([
      { kind, reasons: [reason] },
    ]);
  });

  it("says that two are only left over", () => {
    const [pair] = pairJumps([
      { number: "甲", split: splitPage("松河大桥合龙\n（下转二版）") },
      { number: "乙", split: splitPage("（上接一版）") },
    ]);
    expect(pair).toMatchObject({ kind: "paired", reasons: ["left-over"] });
    expect(pair?.confidence).toBeLessThan(0.9);
  });

  it("is less sure where another would do as well, and names it", () => {
    const twice = `（上接一版）\n${BRIDGE_ON}\n\n城东小学新楼启用\n（上接一版）\n${BRIDGE_ON}`;
    const [pair] = pairJumps(issue(`${BRIDGE}\n（下转二版）`, twice));
    const [only] = pairJumps(issue(`${BRIDGE}\n（下转二版）`, `（上接一版）\n${BRIDGE_ON}`));
    expect(pair?.alternative?.page).toBe("02");
    expect(only?.alternative).toBeUndefined();
    expect(pair?.confidence).toBeLessThan(only?.confidence ?? 0);
  });
});

const PIECES = [
  "松河大桥合龙",
  "（下转二版）",
  "（下转第3版）",
  "►下转A1版",
  "（上接一版）",
  "（上接第3版《大桥》）",
  "（紧接头版）",
  BRIDGE_ON,
  "大桥明年通",
  "车后两岸，",
  "\ud800",
  "e\u0301",
  "",
];
const somePages = fc
  .uniqueArray(
    fc.record({
      number: fc.oneof(fc.constantFrom("01", "02", "03", "A1", "A02", "要闻"), fc.string({ maxLength: 3 })),
      source: fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((lines) => lines.join("\n")),
    }),
    { selector: ({ number }) => number, maxLength: 5 },
  )
  .map((pages) => pages.map(({ number, source }) => ({ number, split: splitPage(source) })));

describe("whatever the pages are", () => {
  it("answers for every jump once, one to one, with a confidence between 0 and 1", () => {
    fc.assert(
      fc.property(somePages, (pages) => {
        const answered = pairJumps(pages).flatMap((pair) => {
          expect(pair.confidence).toBeGreaterThanOrEqual(0);
          expect(pair.confidence).toBeLessThanOrEqual(1);
          expect(pair.reasons.length).toBeGreaterThan(0);
          return pair.kind === "paired"
            ? [pair.from, pair.to]
            : [pair.kind === "unanswered" ? pair.from : pair.to];
        });
        const jumps = pages.flatMap(({ number, split }) =>
          split.articles.flatMap(({ blocks }, article) =>
            blocks.flatMap(({ role }, block) => (role === "jump" ? [`${number}/${article}/${block}`] : [])),
          ),
        );
        expect(answered.map(({ page, article, block }) => `${page}/${article}/${block}`).sort()).toEqual(
          jumps.sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("answers the same in whatever order the pages are given, and each time", () => {
    fc.assert(
      fc.property(
        somePages.chain((pages) =>
          fc.tuple(fc.constant(pages), fc.shuffledSubarray(pages, { minLength: pages.length })),
        ),
        ([pages, shuffled]) => {
          const pairs = pairJumps(pages);
          expect(pairJumps(shuffled)).toEqual(pairs);
          expect(pairJumps(pages)).toEqual(pairs);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("comes back from more jumps than an issue can have, and says which it left alone", {
    timeout: 60_000,
  }, () => {
    const blocks = Array.from({ length: 3000 }, (_, i) => ({
      role: i % 2 === 0 ? ("jump" as const) : ("paragraph" as const),
      text: i % 4 === 0 ? "（下转二版）" : i % 2 === 0 ? "（上接一版）" : BRIDGE_ON.repeat(30),
      spans: [[i, i + 1] as const],
    }));
    const articles = blocks.flatMap((block, i) =>
      block.role === "jump" ? [{ blocks: [block, blocks[i + 1] ?? block], reporters: [] }] : [],
    );
    const split = { ...splitPage(""), articles };
    const pairs = pairJumps(["01", "02"].map((number) => ({ number, split })));
    expect(pairs.some(({ reasons }) => reasons.includes("too-many-jumps"))).toBe(true);
  });
});
