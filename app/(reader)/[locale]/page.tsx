import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { NotYetView } from "@/components/reader/not-yet-view";
import { PageView } from "@/components/reader/page-view";
import { pageMetadata, screenMetadata } from "@/components/reader/screen-metadata";
import { today } from "@/lib/calendar";
import { isLocale } from "@/lib/locale";
import {
  findFirstPageNumber,
  findLatestDay,
  findPublishedPage,
  getMasthead,
} from "@/newsroom/publication/data";

// Rendered at the first request and kept until publishing revalidates it.
export const generateStaticParams = () => [];

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const [newspaper, page] = await Promise.all([getMasthead(), findFrontPage()]);
  if (page) return { ...(await pageMetadata(page, newspaper, locale)), title: newspaper.name };
  const t = await getTranslations({ locale, namespace: "paper" });
  const description = t("notYet", { name: newspaper.name });
  return screenMetadata({ title: newspaper.name, description, path: "/", newspaper, locale });
}

/** The front door: the first page of the latest issue. */
export default async function FrontScreen({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const [newspaper, page] = await Promise.all([getMasthead(), findFrontPage()]);
  if (!page) return <NotYetView newspaper={newspaper} locale={locale} />;
  const day = today();
  const awaited = page.day < day ? day : undefined;
  return <PageView page={page} newspaper={newspaper} locale={locale} path="/" awaited={awaited} />;
}

async function findFrontPage() {
  const day = await findLatestDay();
  const first = day && (await findFirstPageNumber(day));
  return first ? findPublishedPage(day, first) : null;
}
