import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { wholeIssueMetadata } from "@/components/reader/screen-metadata";
import { WholeIssueView } from "@/components/reader/whole-issue-view";
import { isLocale } from "@/lib/locale";
import { getMasthead, listWholePages } from "@/newsroom/publication/data";

// Rendered at the first request and kept until publishing revalidates it.
export const generateStaticParams = () => [];

interface Props {
  params: Promise<{ locale: string; date: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, date } = await params;
  return isLocale(locale) ? wholeIssueMetadata(date, "text", await getMasthead(), locale) : {};
}

/** 本期全文: the issue as one long text. */
export default async function TextScreen({ params }: Props) {
  const { locale, date } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const pages = await listWholePages(date);
  if (pages.length === 0) notFound();
  return <WholeIssueView pages={pages} form="text" newspaper={await getMasthead()} locale={locale} />;
}
