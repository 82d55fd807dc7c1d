"use client";

import { useLocale, useTranslations } from "next-intl";
import { startTransition } from "react";
import { LOCALES } from "@/lib/locale";
import { chooseLocale } from "./shell/preferences";

/** Both languages side by side, for a screen that has no rail. */
export function LanguageSwitch() {
  const t = useTranslations("shell");
  const locale = useLocale();
  return (
    <fieldset className="flex gap-1">
      <legend className="sr-only">{t("language")}</legend>
      {LOCALES.map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          aria-pressed={choice === locale}
          onClick={() => startTransition(() => chooseLocale(choice))}
          className="h-8 rounded-desk px-2 text-[13px] text-ink-2 hover:text-ink aria-pressed:text-ink aria-pressed:underline aria-pressed:underline-offset-4 pointer-coarse:h-10"
        >
          {t(`locales.${choice}`)}
        </button>
      ))}
    </fieldset>
  );
}
