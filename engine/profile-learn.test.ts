import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyProfile, MOST_SEEN, type Profile } from "./profile";
import type { ApprovedPage } from "./profile-habits";
import { learnPage } from "./profile-learn";
import { printProfile } from "./profile-print";
import { readProfile } from "./profile-read";
import { anyPage, anyProfile, pageOf } from "./profile-samples";

const TEXT = ["  本报讯（记者 方晓棠）昨日，沿河", "的三座小桥同时通车，两岸居民往来", "只要五分钟。"];
const BODY = ["paragraph", TEXT.join("\n")] as const;
const TITLE = ["headline", "三座小桥通车"] as const;

const learnt = (...blocks: (readonly [string, string])[]) => {
  const { source, page } = pageOf(...blocks);
  return learnPage(emptyProfile(), source, page);
};

describe("learnPage", () => {
  it.each([
    { why: "a title above its text", blocks: [TITLE, BODY], want: { before: 1, after: 0 } },
    { why: "a title below it", blocks: [BODY, TITLE], want: { before: 0, after: 1 } },
    { why: "a text alone", blocks: [BODY], want: { before: 0, after: 0 } },
    {
      why: "a photo with its title, whose place says nothing of texts",
      blocks: [TITLE],
      want: { before: 0, after: 0 },
    },
  ])("learns where titles stand: $why", ({ blocks, want }) => {
    expect(learnt(...blocks).titles).toEqual(want);
  });

  it("learns the measure of a paragraph from its inner rows", () => {
    expect(learnt(BODY).measures).toEqual([{ ems: 16, seen: 1 }]);
  });

  it("learns rows of furniture, bylines and credits by their forms", () => {
    const profile = learnt(
      ["label", "第03版 河畔"],
      BODY,
      ["byline", "统筹/方晓棠"],
      ["caption", "孩子们在河边。"],
      ["credit", "镜头：罗满"],
    );
    expect(profile.furniture).toEqual([{ form: "第#版河畔", seen: 1, otherwise: 0 }]);
    expect(profile.bylines).toEqual([{ form: "统筹/N", seen: 1, otherwise: 0 }]);
    expect(profile.credits).toEqual([{ form: "镜头：N", seen: 1, otherwise: 0 }]);
  });

  it("learns too where a known form was something else", () => {
    const first = pageOf(["label", "河畔"], BODY);
    const second = pageOf(["headline", "河畔"], BODY);
    const profile = learnPage(
      learnPage(emptyProfile(), first.source, first.page),
      second.source,
      second.page,
    );
    expect(profile.furniture).toEqual([{ form: "河畔", seen: 0.99, otherwise: 1 }]);
  });

  it("counts a page for one, however often it shows a habit", () => {
    const rows = Array.from({ length: 30 }, () => ["label", "第03版"] as const);
    expect(learnt(...rows).furniture).toEqual([{ form: "第#版", seen: 1, otherwise: 0 }]);
  });

  it("forgets slowly what is seen no more", () => {
    const once = learnt(["label", "河畔"], BODY);
    const { source, page } = pageOf(BODY);
    let profile = once;
    for (let i = 0; i < 69; i++) profile = learnPage(profile, source, page);
    expect(profile.furniture[0]?.seen).toBeCloseTo(0.5, 1);
    for (let i = 0; i < 300; i++) profile = learnPage(profile, source, page);
    expect(profile.furniture).toEqual([]);
    expect(profile.pages).toBe(370);
    expect(profile.measures[0]?.seen).toBeLessThanOrEqual(MOST_SEEN);
  });
});

describe("whatever is learnt", () => {
  const pages = fc.array(anyPage, { maxLength: 6 });
  const learnAll = (
    list: readonly { source: string; page: ApprovedPage }[],
    from: Profile = emptyProfile(),
  ) => list.reduce((profile, { source, page }) => learnPage(profile, source, page), from);

  it("is a profile that can be printed and read again", () => {
    fc.assert(
      fc.property(anyProfile, pages, (profile, list) => {
        const after = learnAll(list, profile);
        expect(readProfile(printProfile(after))).toEqual({ ok: true, profile: after });
      }),
      { numRuns: 300 },
    );
  });

  it("hardly depends on the order of the pages", () => {
    fc.assert(
      fc.property(pages, (list) => {
        const [forward, backward] = [learnAll(list), learnAll([...list].reverse())];
        // Six pages fade by six hundredths at most.
        for (const place of ["before", "after"] as const)
          expect(Math.abs(forward.titles[place] - backward.titles[place])).toBeLessThan(0.06 * 6);
      }),
      { numRuns: 300 },
    );
  });
});
