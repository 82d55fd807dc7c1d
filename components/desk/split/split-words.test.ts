import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { JUMP_REASONS } from "@/engine/jumps/types";
import { BLOCK_ROLES, type Decision, REASONS, WARNING_CODES } from "@/engine/types";

/** What can be decided about a thing of each kind. */
const CHOICES: Record<Decision["kind"], string[]> = {
  article: ["begin", "continue"],
  block: ["begin", "continue"],
  role: [...BLOCK_ROLES, "label"],
  attachment: ["before", "after", "crosshead", "none"],
};

describe.each(["zh-CN", "en"])("the words of %s for a split", async (locale) => {
  const { default: messages } = await import(`../../../messages/${locale}.json`);
  const { warnings, reasons, jumpReasons, choices } = messages.split;
  const t = createTranslator({
    locale,
    messages,
    namespace: "split",
    onError: (error) => {
      throw error;
    },
  });

  it("are there for every code of the engine, and for no other", () => {
    expect(Object.keys(warnings).sort()).toEqual(WARNING_CODES.toSorted());
    expect(Object.keys(reasons).sort()).toEqual(REASONS.toSorted());
    expect(Object.keys(jumpReasons).sort()).toEqual(JUMP_REASONS.toSorted());
    expect(Object.keys(choices).sort()).toEqual(Object.keys(CHOICES).sort());
    for (const [kind, each] of Object.entries(CHOICES))
      expect(Object.keys(choices[kind]).sort()).toEqual(each.toSorted());
  });

  it.each(WARNING_CODES)("say of the warning %s in how many places, and what to do", (code) => {
    const words = t(`warnings.${code}`, { count: 3 });
    expect(words).toContain("3");
    expect(words.match(/[。.]/gu)?.length).toBeGreaterThanOrEqual(2);
  });

  it.each(REASONS)("say why by %s, in a line of the margin", (code) => {
    const words = t(`reasons.${code}`);
    expect(words).not.toBe(code);
    expect(words.length).toBeLessThanOrEqual(70);
  });

  it.each(JUMP_REASONS)("say of a jump why by %s, in a line of the margin", (code) => {
    const words = t(`jumpReasons.${code}`);
    expect(words).not.toBe(code);
    expect(words.length).toBeLessThanOrEqual(70);
  });
});
