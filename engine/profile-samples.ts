import fc from "fast-check";
import { MEASURE_RANGE, MOST, type Profile } from "./profile";
import { isForm } from "./profile-forms";
import type { ApprovedPage } from "./profile-habits";
import { SPACES } from "./reading";
import { BLOCK_ROLES, type Span } from "./types";

/** For the properties beside the profile's parts: any profile that may be written by hand. */
const count = fc.nat({ max: 100_000 }).map((thousandths) => thousandths / 1000);
const form = fc
  .array(fc.constantFrom("第", "版", "#", "N", "□", "记者", "摄", "（", "）", "*", "\\", '"', "😀"), {
    maxLength: 6,
  })
  .map((parts) => parts.join(""))
  .filter(isForm);
const forms = (most: number) =>
  fc.uniqueArray(fc.record({ form, seen: count, otherwise: count }), {
    maxLength: Math.min(most, 30),
    selector: (entry) => entry.form,
  });

export const anyProfile: fc.Arbitrary<Profile> = fc.record({
  version: fc.constant(1 as const),
  pages: fc.nat(),
  spacesAroundNumbers: fc.constantFrom(...SPACES),
  titles: fc.record({ before: count, after: count }),

  measures: fc.uniqueArray(
    fc.record({ ems: fc.integer({ min: MEASURE_RANGE.least, max: MEASURE_RANGE.most }), seen: count }),
    { maxLength: MOST.measures, selector: (measure) => measure.ems },
  ),
  furniture: forms(MOST.furniture),
  bylines: forms(MOST.bylines),
  credits: forms(MOST.credits),
});

/** Any text with any blocks over it, hostile ones among them. */
export const anyPage: fc.Arbitrary<{ source: string; page: ApprovedPage }> = fc.record({
  source: fc
    .array(
      fc.constantFrom(
        "本报记者 罗满",
        "第3版",
        "要闻",
        "孩子们在河边放风筝，",
        "\n",
        " ",
        "罗满摄",
        "。",
        "\ud800",
        "N",
        "(",
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join("")),
  page: fc.record({
    articles: fc.array(
      fc.record({ blocks: anyBlocks(), reporters: fc.array(fc.string(), { maxLength: 2 }) }),
      { maxLength: 4 },
    ),
    furniture: anyBlocks(),
  }),
});

function anyBlocks() {
  const span = fc
    .tuple(fc.integer({ min: -5, max: 200 }), fc.integer({ min: -5, max: 200 }))
    .map((pair): Span => pair);
  return fc.array(
    fc.record({ role: fc.constantFrom(...BLOCK_ROLES, "label"), spans: fc.array(span, { maxLength: 4 }) }),
    { maxLength: 8 },
  );
}

/** A page with its blocks one after another, as a role and its text; all but labels are of one article. */
export function pageOf(...blocks: readonly (readonly [role: string, text: string])[]): {
  source: string;
  page: ApprovedPage;
} {
  let at = 0;
  const placed = blocks.map(([role, text]) => {
    const span: Span = [at, at + text.length];
    at += text.length + 1;
    return { role, spans: [span] };
  });
  return {
    source: blocks.map(([, text]) => text).join("\n"),
    page: {
      articles: [{ blocks: placed.filter(({ role }) => role !== "label") }],
      furniture: placed.filter(({ role }) => role === "label"),
    },
  };
}
