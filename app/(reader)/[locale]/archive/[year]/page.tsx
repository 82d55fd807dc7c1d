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
  params: Promise<{ locale: string; year: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, year } = await params;
  return isLocale(locale) ? archiveMetadata(year, await getMasthead(), locale) : {};
}

/** 往期 of a year. */
export default async function YearScreen({ params }: Props) {
  const { locale, year } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const [newspaper, years] = await Promise.all([getMasthead(), listPublishedYears()]);
  if (!years.includes(year)) notFound();
  const issues = await listPublishedIssues(year);
  return <ArchiveView issues={issues} years={years} year={year} newspaper={newspaper} locale={locale} />;
}
