import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { PROFILE_FAULTS } from "@/engine/profile-read";

describe.each(["zh-CN", "en"])("the words of %s", async (locale) => {
  const { default: messages } = await import(`../../../messages/${locale}.json`);
  const t = createTranslator({
    locale,
    messages,
    onError: (error) => {
      throw error;
    },
  });

  it.each(PROFILE_FAULTS)("say what is wrong with a profile: %s", (code) => {
    expect(t(`settings.profile.faults.${code}`)).toMatch(/[。.]$/);
  });
});
