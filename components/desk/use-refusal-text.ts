"use client";

import { useLocale, useTranslations } from "next-intl";
import { clock } from "@/lib/calendar";
import type { RefusalCode } from "@/lib/errors";
import type { Refused } from "./use-action";

/** Puts a refusal into words. A time to wait is named as people name it: until when, and about how long. */
export function useRefusalText(): (refusal: Refused) => string {
  const t = useTranslations("errors");
  const locale = useLocale();
  return ({ code, details, at = Date.now() }) => {
    if (code !== "TOO_MANY_ATTEMPTS") return t(code, details);
    const seconds = Number(details.seconds ?? 0);
    return t(code, {
      minutes: Math.max(1, Math.ceil(seconds / 60)),
      time: clock(new Date(at + seconds * 1000), locale, "time"),
    });
  };
}

/** The words for a refusal that belongs to one field of a form; undefined for any other. */
export function useFieldError(): (
  refusal: Refused | undefined,
  ...codes: RefusalCode[]
) => string | undefined {
  const words = useRefusalText();
  return (refusal, ...codes) => (refusal && codes.includes(refusal.code) ? words(refusal) : undefined);
}
