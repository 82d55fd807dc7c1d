import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { REFUSAL_CODES } from "@/lib/errors";
import { AUDIT_MOVES } from "@/newsroom/audit/types";

const DETAILS = {
  article: "南湖公园新建步道开放",
  count: 2,
  day: "2025-08-20",
  headline: "南湖公园新建步道开放",
  headlines: "南湖公园新建步道开放",
  heads: "词、类别",
  height: 9,
  jumps: "01版《南湖公园新建步道开放》（下转第2版）",
  limit: 60,
  line: 3,
  minutes: 4,
  name: "要闻",
  number: "01",
  others: 1,
  pages: "02",
  places: "2025-08-20 01 要闻",
  time: "02:14",
  type: "GIF",
  username: "editor",
  why: "SHORT",
  width: 9,
};

describe.each(["zh-CN", "en"])("the words of %s", async (locale) => {
  const { default: messages } = await import(`../../messages/${locale}.json`);
  const t = createTranslator({
    locale,
    messages,
    onError: (error) => {
      throw error;
    },
  });

  it.each(REFUSAL_CODES)("say what %s means and what to do now", (code) => {
    const words = t(`errors.${code}`, DETAILS);
    expect(words).toMatch(/[。.]$/);
    expect(words).not.toContain(code);
  });

  it.each(AUDIT_MOVES)("name %s in the record", (move) => {
    expect(t(`record.moves.${move}`)).not.toContain("_");
  });
});
