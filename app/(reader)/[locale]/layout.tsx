import "@/components/reader/paper.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { PaperScript } from "@/components/reader/paper-script";
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
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <PaperScript />
      </head>
      <body className="paper">{children}</body>
    </html>
  );
}
