import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyProfile, type Profile } from "./profile";
import { printProfile } from "./profile-print";
import { readProfile } from "./profile-read";
import { anyProfile } from "./profile-samples";

const known: Profile = {
  ...emptyProfile(),
  pages: 3,
  titles: { before: 0, after: 2.5 },
  measures: [{ ems: 17, seen: 2.97 }],
  furniture: [{ form: "第#版", seen: 2.97, otherwise: 0 }],
};

/** The known profile's JSON with one thing changed. */
const edited = (from: string | RegExp, to: string) => printProfile(known).replace(from, to);

describe("readProfile", () => {
  it("reads back what was printed", () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        expect(readProfile(printProfile(profile))).toEqual({ ok: true, profile });
      }),
    );
  });

  it("takes a profile from before there was a choice of spaces to close them up", () => {
    expect(readProfile(edited(/ {2}"spacesAroundNumbers".*\n/, ""))).toEqual({ ok: true, profile: known });
  });

  it.each([
    {
      why: "no way with spaces",
      text: edited('"close"', '"open"'),
      problem: { code: "NOT_A_WAY_WITH_SPACES", path: ["spacesAroundNumbers"] },
    },
    {
      why: "a missing comma, with its line",
      text: edited('"pages": 3,', '"pages": 3'),
      problem: { code: "NOT_JSON", line: 4, path: [] },
    },
    { why: "no object", text: "[]", problem: { code: "NOT_AN_OBJECT", path: [] } },
    {
      why: "a misspelt key",
      text: edited('"pages"', '"page"'),
      problem: { code: "UNKNOWN_KEY", path: ["page"] },
    },
    {
      why: "a key left out",
      text: edited(/ {2}"pages": 3,\n/, ""),
      problem: { code: "MISSING_KEY", path: ["pages"] },
    },
    {
      why: "a later version",
      text: edited('"version": 1', '"version": 2'),
      problem: { code: "OTHER_VERSION", path: ["version"] },
    },
    {
      why: "half a page",
      text: edited('"pages": 3', '"pages": 3.5'),
      problem: { code: "NOT_A_NUMBER_OF_PAGES", path: ["pages"] },
    },
    {
      why: "more than all pages",
      text: edited('"after": 2.5', '"after": 101'),
      problem: { code: "NOT_A_COUNT", path: ["titles", "after"] },
    },
    {
      why: "no column is so wide",
      text: edited('"ems": 17', '"ems": 900'),
      problem: { code: "NOT_A_MEASURE", path: ["measures", 1, "ems"] },
    },
    {
      why: "a form with air",
      text: edited("第#版", "第 # 版"),
      problem: { code: "NOT_A_FORM", path: ["furniture", 1, "form"] },
    },
    {
      why: "one entry twice",
      text: edited(/(\{ "ems".*\})/, "$1, $1"),
      problem: { code: "TWICE", path: ["measures", 2] },
    },
    {
      why: "an object for a list",
      text: edited('"credits": []', '"credits": {}'),
      problem: { code: "NOT_A_LIST", path: ["credits"] },
    },
    { why: "a text of anything", text: " ".repeat(200_000), problem: { code: "TOO_LARGE", path: [] } },
    {
      why: "a key that JavaScript knows",
      text: edited('"pages"', '"__proto__": {}, "pages"'),
      problem: { code: "UNKNOWN_KEY", path: ["__proto__"] },
    },
    {
      why: "a list without end",
      text: edited(
        '"credits": []',
        `"credits": ${JSON.stringify(Array.from({ length: 41 }, (_, i) => ({ form: `摄${i}`, seen: 1, otherwise: 0 })))}`,
      ),
      problem: { code: "TOO_MANY", path: ["credits"] },
    },
  ])("says what is wrong and where: $why", ({ text, problem }) => {
    expect(readProfile(text)).toEqual({ ok: false, problem });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => void readProfile(text)),
      {
        numRuns: 2000,
      },
    );
  });
});
