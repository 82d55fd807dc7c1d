import { listNewestArticles } from "@/components/reader/formats/collect";
import { newsItem, writeSitemap } from "@/components/reader/formats/sitemap";
import { env } from "@/lib/env";
import { getMasthead, listPublishedPaths } from "@/newsroom/publication/data";

// Written at the first request and kept until publishing drops it.
export const dynamic = "force-static";
export const generateStaticParams = () => [];

/** News sitemaps hold at most so many, of the last two days. */
const MOST_NEWS = 1_000;
const MONTH = /^(\d{4}-(?:0[1-9]|1[0-2]))\.xml$/;

/** A month's pages and articles ("2025-08.xml"), or the articles of the two newest issues ("news.xml"). */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const items = await itemsOf(file);
  if (items.length === 0) return new Response(null, { status: 404 });
  const xml = await writeSitemap(items, env("NEXTAUTH_URL"));
  return new Response(xml, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}

async function itemsOf(file: string) {
  const [, month] = MONTH.exec(file) ?? [];
  if (month) return (await listPublishedPaths(month)).map((path) => ({ url: `/${path}` }));
  if (file !== "news.xml") return [];
  const [newspaper, articles] = await Promise.all([
    getMasthead(),
    listNewestArticles({ days: 2, most: MOST_NEWS }),
  ]);
  return articles.map((article) => newsItem(article, newspaper));
}
