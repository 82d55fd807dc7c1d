/** The languages that the screens speak; the first is the paper's own. Content is never translated. */
export const LOCALES = ["zh-CN", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** The cookie that keeps a member of staff's language. */
export const LOCALE_COOKIE = "bantai-locale";

export function isLocale(text: unknown): text is Locale {
  return LOCALES.some((locale) => locale === text);
}

/** The path of a reader's screen in a language: the paper's own has no prefix. */
export function localPath(locale: Locale, path: string): string {
  return locale === LOCALES[0] ? path : `/${locale}${path === "/" ? "" : path}`;
}
