"use server";

import { cookies } from "next/headers";
import { isLocale, LOCALE_COOKIE, type Locale } from "@/lib/locale";
import { THEME_COOKIE, type Theme, themeOf } from "./theme";

const YEAR = 365 * 24 * 60 * 60;
const KEPT = { path: "/", maxAge: YEAR, sameSite: "lax", httpOnly: true } as const;

/** Keeps the language of the desk in this browser. Open to visitors too: the sign-in screen has both languages. */
export async function chooseLocale(locale: Locale): Promise<void> {
  if (isLocale(locale)) (await cookies()).set(LOCALE_COOKIE, locale, KEPT);
}

/** Keeps the desk light or dark in this browser. Open to visitors, as the language is. */
export async function chooseTheme(theme: Theme): Promise<void> {
  (await cookies()).set(THEME_COOKIE, themeOf(theme), KEPT);
}
