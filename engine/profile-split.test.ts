import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitPage } from "./pipeline";
import { emptyProfile, type Profile } from "./profile";
import { anyPage, anyProfile } from "./profile-samples";
import { sameCharacters } from "./reflow";
import { isWhite } from "./spans";

const habit = (form: string) => [{ form, seen: 10, otherwise: 0 }];
const profile: Profile = {
  ...emptyProfile(),
  pages: 10,
  furniture: habit("河畔札记"),
  bylines: habit("走笔/N"),
  credits: habit("镜头：N"),
};

const PAGE = [
  "河畔札记",
  "三座小桥同时通车",
  "走笔/方晓棠",
  "昨日，沿河的三座小桥同时通车，",
  "两岸居民往来只要五分钟。以前绕行城",
  "北要半个小时，菜农们赶早市尤其不便，",
  "有人三点就要出门。",
  "孩子们在新桥上放风筝。 镜头：罗满",
].join("\n");

describe("a page of a paper that is known", () => {
  const { articles, furniture, decisions } = splitPage(PAGE, profile);
  const [article] = articles;

  it("has its furniture told from titles", () => {
    expect(furniture.map(({ text }) => text)).toEqual(["河畔札记"]);
    const role = decisions.find(({ kind, at }) => kind === "role" && at === 0);
    expect(role).toMatchObject({ choice: "label", reason: "known-furniture" });
  });

  it("has its byline, and the reporter without the form's words", () => {
    expect(article?.blocks.find(({ role }) => role === "byline")?.text).toBe("走笔/方晓棠");
    expect(article?.reporters).toEqual(["方晓棠"]);
  });

  it("has its photo's caption, parted from the credit", () => {
    const texts = (wanted: string) =>
      article?.blocks.filter(({ role }) => role === wanted).map(({ text }) => text);
    expect(texts("caption")).toEqual(["孩子们在新桥上放风筝。"]);
    expect(texts("credit")).toEqual(["镜头：罗满"]);
  });
});

it.each([
  { spacesAroundNumbers: "close", want: "昨日是8月19日，投资18亿元的大桥通车。" },
  { spacesAroundNumbers: "keep", want: "昨日是 8 月 19 日，投资 18 亿元的大桥通车。" },
] as const)(
  "treats the air round figures as the paper does: $spacesAroundNumbers",
  ({ spacesAroundNumbers, want }) => {
    const { articles } = splitPage("昨日是 8 月 19 日，投资 18 亿元的大桥通车。", {
      ...profile,
      spacesAroundNumbers,
    });
    expect(articles[0]?.blocks[0]?.text).toBe(want);
  },
);

it("loses and rewrites nothing, whatever was learnt", () => {
  fc.assert(
    fc.property(anyProfile, anyPage, (learnt, { source }) => {
      const split = splitPage(source, learnt);
      const taken = new Array<number>(source.length).fill(0);
      for (const block of [...split.furniture, ...split.articles.flatMap(({ blocks }) => blocks)]) {
        const own = block.spans.map(([start, end]) => source.slice(start, end)).join("");
        expect(sameCharacters(block.text, own)).toBe(true);
        for (const [start, end] of block.spans)
          for (let i = start; i < end; i++) taken[i] = (taken[i] ?? 0) + 1;
      }
      for (let i = 0; i < source.length; i++) if (!isWhite(source.charAt(i))) expect(taken[i]).toBe(1);
      expect(splitPage(source, learnt)).toEqual(split);
    }),
    { numRuns: Number(process.env.LAW_RUNS ?? 500) },
  );
});
