import { createTranslator } from "next-intl";
import { LOCALES } from "@/lib/locale";
import type { Notice } from "./types";

/**
 * A letter of what waits for somebody, in every language of the desk, as nobody knows which they read it in. What others wrote
 * stands in it as plain text, a line each. @param address of the newsroom, without a slash at its end
 */
export async function letterOf(
  notices: readonly Notice[],
  address: string,
): Promise<{ subject: string; text: string }> {
  const parts = await Promise.all(
    LOCALES.map(async (locale) => {
      const { default: messages } = await import(`@/messages/${locale}.json`);
      const t = createTranslator({ locale, messages, namespace: "notices" });
      const lines = notices.map(
        ({ kind, details, path }) => `${onOneLine(t(kind, details))}\n${address}${path}`,
      );
      return { subject: t("subject", { count: notices.length }), text: [...lines, t("foot")].join("\n\n") };
    }),
  );
  return {
    subject: parts.map(({ subject }) => subject).join(" · "),
    text: `${parts.map(({ text }) => text).join("\n\n—\n\n")}\n`,
  };
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, " ");
}
