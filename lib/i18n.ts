import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { isLocale, LOCALE_COOKIE, LOCALES } from "./locale";

/** The language and the words of a request: the paper's from its address, the desk's from a cookie. */
export default getRequestConfig(async ({ requestLocale }) => {
  const wanted = (await requestLocale) ?? (await cookies()).get(LOCALE_COOKIE)?.value;
  const locale = isLocale(wanted) ? wanted : LOCALES[0];
  return {
    locale,
    timeZone: "Asia/Shanghai",
    messages: (await import(`../messages/${locale}.json`)).default,
  };
});
