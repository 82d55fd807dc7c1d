import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { ArticleView } from "@/components/reader/article-view";
import { articleMetadata } from "@/components/reader/screen-metadata";
import { isDay } from "@/lib/calendar";
import { isLocale } from "@/lib/locale";
import { findPublishedArticle, getMasthead } from "@/newsroom/publication/data";

// Rendered at the first request and kept until publishing revalidates it.
export const generateStaticParams = () => [];

interface Props {
  params: Promise<{ locale: string; date: string; page: string; article: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, date, page, article } = await params;
  const screen =
    isLocale(locale) && isDay(date) && (await findPublishedArticle(`${date}/${page}/${article}`));
  return screen ? articleMetadata(screen, await getMasthead(), locale) : {};
}

/** An article at its permanent address. */
export default async function ArticleScreen({ params }: Props) {
  const { locale, date, page, article } = await params;
  if (!isLocale(locale) || !isDay(date)) notFound();
  setRequestLocale(locale);
  const screen = await findPublishedArticle(`${date}/${page}/${article}`);
  if (!screen) notFound();
  return <ArticleView screen={screen} newspaper={await getMasthead()} locale={locale} />;
}
