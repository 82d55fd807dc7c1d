import "@/components/reader/paper.css";
import { getTranslations } from "next-intl/server";
import { PaperScript } from "@/components/reader/paper-script";
import { LOCALES, localPath } from "@/lib/locale";

/** Says in both languages that there is nothing here: an unknown address does not tell in which one it was asked for. */
export default async function NotFoundScreen() {
  const languages = await Promise.all(
    LOCALES.map(async (locale) => ({ locale, t: await getTranslations({ locale, namespace: "paper" }) })),
  );
  return (
    <html lang={LOCALES[0]} suppressHydrationWarning>
      <head>
        <title>{languages.map(({ t }) => t("notFoundTitle")).join(" · ")}</title>
        <PaperScript />
      </head>
      <body className="paper">
        <main className="missing">
          <p className="missing-code" aria-hidden="true">
            404
          </p>
          {languages.map(({ locale, t }, index) => {
            const Title = index === 0 ? "h1" : "h2";
            return (
              <section key={locale} lang={locale}>
                <Title>{t("notFoundTitle")}</Title>
                <p>{t("notFound")}</p>
                <p className="missing-links">
                  <a href={localPath(locale, "/")}>{t("notFoundFront")}</a>
                  <a href={localPath(locale, "/archive")}>{t("notFoundArchive")}</a>
                </p>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
