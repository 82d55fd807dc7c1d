import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { ArchiveView } from "@/components/reader/archive-view";
import { archiveMetadata } from "@/components/reader/screen-metadata";
import { isLocale } from "@/lib/locale";
import { getMasthead, listPublishedIssues, listPublishedYears } from "@/newsroom/publication/data";

// Rendered at the first request and kept until publishing revalidates it.
export const generateStaticParams = () => [];

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? archiveMetadata(null, await getMasthead(), locale) : {};
}

/** 往期: the issues of the newest year, by month, and the way to the other years. */
export default async function ArchiveScreen({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const [newspaper, years] = await Promise.all([getMasthead(), listPublishedYears()]);
  const [newest] = years;
  const issues = newest ? await listPublishedIssues(newest) : [];
  return <ArchiveView issues={issues} years={years} newspaper={newspaper} locale={locale} />;
}
