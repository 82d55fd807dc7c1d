import "@/components/reader/paper.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { FailureWordsProvider } from "@/components/reader/failure";
import { APPLY_SETTINGS } from "@/components/reader/reading-settings";
import { env } from "@/lib/env";
import { isLocale } from "@/lib/locale";

export const viewport: Viewport = {
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#16171a" },
  ],
};

export function generateMetadata(): Metadata {
  return { metadataBase: new URL(env("NEXTAUTH_URL")), formatDetection: { telephone: false } };
}

/** The paper's document, in the language of its address. */
export default async function PaperLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations({ locale, namespace: "paper" });
  const failure = { title: t("errorTitle"), text: t("error"), retry: t("retry") };
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, which must run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: APPLY_SETTINGS }} />
      </head>
      <body className="paper">
        <FailureWordsProvider words={failure}>{children}</FailureWordsProvider>
      </body>
    </html>
  );
}
