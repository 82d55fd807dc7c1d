import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_PRIOR, type Prior, priorOf } from "./prior";
import { emptyProfile, type Form, type Profile } from "./profile";
import { learnPage } from "./profile-learn";
import { anyPage, anyProfile } from "./profile-samples";

const known = (part: Partial<Profile>): Prior => priorOf({ ...emptyProfile(), pages: 10, ...part });
const form = (text: string, seen: number, otherwise = 0): Form[] => [{ form: text, seen, otherwise }];

const MEASURES = [6, 14, 17, 40];
const TEXTS = ["第3版", "要闻", "本报记者 罗满", "罗满摄", "N"];
const costsOf = (prior: Prior) => [
  prior.titles.before,
  prior.titles.after,
  ...MEASURES.map((width) => prior.measure(width)),
  ...TEXTS.flatMap((text) => [prior.label(text), prior.byline(text), prior.credit(text)]),
];

describe("priorOf", () => {
  it("knows nothing of a paper without a profile, or with an empty one", () => {
    expect(priorOf(undefined)).toBe(NO_PRIOR);
    expect(costsOf(priorOf(emptyProfile()))).toEqual(costsOf(NO_PRIOR));
  });

  it.each([
    { why: "after on every page", titles: { before: 0, after: 10 }, dear: "before", cheap: "after" },
    {
      why: "before on every page",
      titles: { before: 10, after: 0 },
      dear: "after",
      cheap: "before",
    },
  ] as const)("makes the unusual place of a title dearer: $why", ({ titles, dear, cheap }) => {
    const prior = known({ titles });
    expect(prior.titles[dear]).toBeGreaterThan(0.8);
    expect(prior.titles[cheap]).toBe(0);
  });

  it("says nothing of titles that stand before as often as after", () => {
    expect(known({ titles: { before: 5, after: 5 } }).titles).toEqual({ before: 0, after: 0 });
  });

  it("makes the paper's measures cheaper than others, and one read an em off nearly as cheap", () => {
    const { measure } = known({ measures: [{ ems: 17, seen: 9 }] });
    expect(measure(17)).toBe(0);
    expect(measure(18)).toBeLessThan(measure(25) / 2);
    expect(measure(25)).toBe(1);
    expect(measure(Number.POSITIVE_INFINITY)).toBe(0);
  });

  it.each([
    { why: "one page is no habit", entries: form("河畔风", 1), gain: 0 },
    { why: "ten pages are", entries: form("河畔风", 10), gain: -Math.log(10.5 / 1.5) },
    { why: "as often a title as furniture", entries: form("河畔风", 10, 10), gain: 0 },
    { why: "never more than the bound", entries: form("河畔风", 100), gain: -4 },
  ])("gains from a known row of furniture: $why", ({ entries, gain }) => {
    expect(known({ furniture: entries }).label("河畔风")).toBeCloseTo(gain);
  });

  it("knows bylines and credits in the paper's own forms", () => {
    const prior = known({ bylines: form("统筹/N", 10), credits: form("镜头：N", 10) });
    expect(prior.byline("统筹/方晓棠 罗满")).toBeLessThan(-1);
    expect(prior.byline("统筹城乡发展")).toBe(0);
    expect(prior.namesIn("统筹/方晓棠 罗满")).toBe("方晓棠 罗满");
    expect(prior.credit("孩子们在河边。镜头：罗满")).toBeLessThan(-1);
    expect(prior.creditAt("孩子们在河边。镜头：罗满")).toBe(7);
    expect(prior.credit("孩子们在河边。")).toBe(0);
  });

  it("gains by the strongest of the forms that a text has, wherever it begins", () => {
    const weak = form("镜头：N", 3);
    const strong = form("：N", 50);
    const both = known({ credits: [...weak, ...strong] });
    const text = "孩子们在河边。镜头：罗满";
    expect(both.credit(text)).toBe(known({ credits: strong }).credit(text));
    expect(both.credit(text)).toBeLessThan(known({ credits: weak }).credit(text));
    expect(both.creditAt(text)).toBe(7);
  });
});

describe("the bounds", () => {
  it("lets no habit cost or gain more than four", () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        for (const cost of costsOf(priorOf(profile))) expect(Math.abs(cost)).toBeLessThanOrEqual(4);
      }),
      { numRuns: 300 },
    );
  });

  it("moves no cost by more than 1.3 for one page", () => {
    fc.assert(
      fc.property(anyProfile, anyPage, (profile, { source, page }) => {
        const before = costsOf(priorOf(profile));
        const after = costsOf(priorOf(learnPage(profile, source, page)));
        for (const [i, cost] of after.entries()) expect(Math.abs(cost - (before[i] ?? 0))).toBeLessThan(1.3);
      }),
      { numRuns: 300 },
    );
  });

  it("is not turned by one page against ten", () => {
    fc.assert(
      fc.property(anyPage, ({ source, page }) => {
        const ten = {
          ...emptyProfile(),
          pages: 10,
          titles: { before: 0, after: 9.5 },
          furniture: form("要闻", 9.5),
        };
        const prior = priorOf(learnPage(ten, source, page));
        expect(prior.titles.before).toBeGreaterThan(0.3);
        expect(prior.titles.after).toBe(0);
        expect(prior.label("要闻")).toBeLessThan(-1);
      }),
      { numRuns: 300 },
    );
  });
});
