import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { screenMetadata } from "@/components/reader/screen-metadata";
import { SearchView } from "@/components/reader/search-view";
import { isLocale } from "@/lib/locale";
import { getMasthead } from "@/newsroom/publication/data";
import { listSearched, searchArticles } from "@/newsroom/search/data";
import { searchQuery } from "@/newsroom/search/schema";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const [newspaper, t] = await Promise.all([getMasthead(), getTranslations({ locale, namespace: "paper" })]);
  const title = `${t("search")} - ${newspaper.name}`;
  const description = t("searchDescription", { name: newspaper.name });
  return {
    ...screenMetadata({ title, description, path: "/search", newspaper, locale }),
    // What was found for somebody is no screen of its own.
    robots: { index: false },
  };
}

/** 检索: all that is published. Made for each request, and kept nowhere. */
export default async function SearchScreen({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const query = searchQuery.parse(await searchParams);
  const [newspaper, results, choices] = await Promise.all([
    getMasthead(),
    searchArticles(query),
    listSearched(),
  ]);
  return (
    <SearchView query={query} results={results} choices={choices} newspaper={newspaper} locale={locale} />
  );
}
