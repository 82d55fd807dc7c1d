import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { BLOCK_ROLES, type Decision, REASONS } from "@/engine/types";

const WARNINGS = [
  "compatibility-characters",
  "private-use-characters",
  "invisible-characters",
  "broken-characters",
  "unplaced",
  "table",
];

/** What can be decided about a thing of each kind. */
const CHOICES: Record<Decision["kind"], string[]> = {
  article: ["begin", "continue"],
  block: ["begin", "continue"],
  role: [...BLOCK_ROLES, "label"],
  attachment: ["before", "after", "crosshead", "none"],
};

describe.each(["zh-CN", "en"])("the words of %s for a split", async (locale) => {
  const { default: messages } = await import(`../../../messages/${locale}.json`);
  const { warnings, reasons, choices } = messages.split;
  const t = createTranslator({
    locale,
    messages,
    namespace: "split",
    onError: (error) => {
      throw error;
    },
  });

  it("are there for every code of the engine, and for no other", () => {
    expect(Object.keys(warnings).sort()).toEqual(WARNINGS.toSorted());
    expect(Object.keys(reasons).sort()).toEqual(REASONS.toSorted());
    expect(Object.keys(choices).sort()).toEqual(Object.keys(CHOICES).sort());
    for (const [kind, each] of Object.entries(CHOICES))
      expect(Object.keys(choices[kind]).sort()).toEqual(each.toSorted());
  });

  it.each(WARNINGS)("say of the warning %s in how many places, and what to do", (code) => {
    const words = t(`warnings.${code}`, { count: 3 });
    expect(words).toContain("3");
    expect(words.match(/[。.]/gu)?.length).toBeGreaterThanOrEqual(2);
  });

  it.each(REASONS)("say why by %s, in a line of the margin", (code) => {
    const words = t(`reasons.${code}`);
    expect(words).not.toBe(code);
    expect(words.length).toBeLessThanOrEqual(70);
  });
});
