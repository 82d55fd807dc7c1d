import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ArchiveView } from "@/components/reader/archive-view";
import { screenMetadata } from "@/components/reader/screen-metadata";
import { isLocale } from "@/lib/locale";
import { getMasthead, listPublishedIssues } from "@/newsroom/publication/data";

// Rendered at the first request and kept until publishing revalidates it.
export const generateStaticParams = () => [];

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const [newspaper, t] = await Promise.all([getMasthead(), getTranslations({ locale, namespace: "paper" })]);
  return screenMetadata({
    title: `${t("archiveTitle")} - ${newspaper.name}`,
    description: t("archiveDescription", { name: newspaper.name }),
    path: "/archive",
    newspaper,
    locale,
  });
}

/** 往期: the issues there are, by month. */
export default async function ArchiveScreen({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const [newspaper, issues] = await Promise.all([getMasthead(), listPublishedIssues()]);
  return <ArchiveView issues={issues} newspaper={newspaper} locale={locale} />;
}
