import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { PageView } from "@/components/reader/page-view";
import { pageMetadata } from "@/components/reader/screen-metadata";
import { isDay } from "@/lib/calendar";
import { isLocale, localPath } from "@/lib/locale";
import { findMovedPage, findPublishedPage, getMasthead } from "@/newsroom/publication/data";

// Rendered at the first request and kept until publishing revalidates it.
export const generateStaticParams = () => [];

interface Props {
  params: Promise<{ locale: string; date: string; page: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, date, page: number } = await params;
  const page = isLocale(locale) && isDay(date) && (await findPublishedPage(date, number));
  return page ? pageMetadata(page, await getMasthead(), locale) : {};
}

/** A page of an issue. */
export default async function PageScreen({ params }: Props) {
  const { locale, date, page: number } = await params;
  if (!isLocale(locale) || !isDay(date)) notFound();
  setRequestLocale(locale);
  const page = await findPublishedPage(date, number);
  if (!page) {
    const moved = await findMovedPage(date, number);
    if (!moved) notFound();
    redirect(localPath(locale, `/${date}/${moved}`));
  }
  return <PageView page={page} newspaper={await getMasthead()} locale={locale} />;
}
