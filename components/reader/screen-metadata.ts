import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type Day, isDay, longDate } from "@/lib/calendar";
import { type Locale, localPath } from "@/lib/locale";
import type { PublishedArticleScreen, PublishedPage } from "@/newsroom/publication/types";
import { ALL, FEEDS, type FeedFile, feedPath } from "./formats/feed";
import type { Newspaper } from "./masthead";
import { firstWords, paperArticle } from "./paper-article";

const LONGEST_DESCRIPTION = 110;

/**
 * What search engines and other sites are told of a screen. The content is the same in both languages, so the canonical address
 * is the one in the paper's own.
 */
export function screenMetadata({
  title,
  description,
  path,
  newspaper,
  locale,
  article,
}: {
  title: string;
  description: string;
  /** In the paper's own language. */
  path: string;
  newspaper: Newspaper;
  locale: Locale;
  /** Of an article's screen. */
  article?: {
    publishedAt: Date;
    section: string;
    images: { url: string; width: number; height: number; alt: string }[];
  };
}): Metadata {
  const common = {
    title,
    description,
    url: path,
    siteName: newspaper.name,
    locale: locale.replace("-", "_"),
  };
  return {
    title,
    description,
    alternates: {
      canonical: path,
      languages: { "zh-CN": path, en: localPath("en", path) },
      types: Object.fromEntries(
        (Object.keys(FEEDS) as FeedFile[]).map((file) => [
          FEEDS[file].type,
          [{ url: feedPath(ALL, file), title: newspaper.name }],
        ]),
      ),
    },
    openGraph: article
      ? {
          ...common,
          type: "article",
          publishedTime: article.publishedAt.toISOString(),
          section: article.section,
          images: article.images,
        }
      : { ...common, type: "website" },
  };
}

/** Of an issue's page: its name, and its first headlines as the description. */
export async function pageMetadata(
  page: PublishedPage,
  newspaper: Newspaper,
  locale: Locale,
): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: "paper" });
  const date = longDate(page.day, locale);
  const name = t("pageName", { number: page.number, name: page.name });
  const headlines = page.articles
    .map(({ headline }) => headline)
    .filter((headline) => headline !== "")
    .join("；");
  return screenMetadata({
    title: `${name} - ${date} - ${newspaper.name}`,
    description: shorten(t("pageDescription", { name: newspaper.name, date, page: name, headlines })),
    path: `/${page.day}/${page.number}`,
    newspaper,
    locale,
  });
}

/** Of the archive, or of a year of it. */
export async function archiveMetadata(
  year: string | null,
  newspaper: Newspaper,
  locale: Locale,
): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: "paper" });
  return screenMetadata({
    title: `${t("archiveTitle")}${year ? ` ${year}` : ""} - ${newspaper.name}`,
    description: t("archiveDescription", { name: newspaper.name }),
    path: year ? `/archive/${year}` : "/archive",
    newspaper,
    locale,
  });
}

/** Of an issue in one go; nothing where there is none. */
export async function wholeIssueMetadata(
  day: Day,
  form: "digest" | "text",
  newspaper: Newspaper,
  locale: Locale,
): Promise<Metadata> {
  if (!isDay(day)) return {};
  const t = await getTranslations({ locale, namespace: "paper" });
  const words = { name: newspaper.name, date: longDate(day, locale) };
  const title = form === "digest" ? t("digestOf", words) : t("wholeOf", words);
  return screenMetadata({ title, description: title, path: `/${day}/${form}`, newspaper, locale });
}

/** Of an article: its headline, and its first words as the description. */
export function articleMetadata(
  { article: published, page }: PublishedArticleScreen,
  newspaper: Newspaper,
  locale: Locale,
): Metadata {
  const article = paperArticle(published);
  const headline = article.headline.join(" ") || firstWords(article);
  return screenMetadata({
    title: `${headline} - ${newspaper.name}`,
    description: shorten(article.text.find(({ kind }) => kind === "paragraph")?.text ?? headline),
    path: `/${published.path}`,
    newspaper,
    locale,
    article: {
      publishedAt: page.publishedAt,
      section: published.sectionName,
      images: article.figures.flatMap(({ photo, alt }) => {
        const largest = photo?.formats.at(-1)?.sources.at(-1);
        if (!photo || !largest) return [];
        return [{ ...largest, height: Math.round((largest.width * photo.height) / photo.width), alt }];
      }),
    },
  });
}

function shorten(text: string): string {
  return text.length > LONGEST_DESCRIPTION ? `${text.slice(0, LONGEST_DESCRIPTION)}…` : text;
}
