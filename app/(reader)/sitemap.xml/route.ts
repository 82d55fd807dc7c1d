import { writeSitemapIndex } from "@/components/reader/formats/sitemap";
import { env } from "@/lib/env";
import { listPublishedDays } from "@/newsroom/publication/data";

// Without parameters it would be written at the build, which has no database.
export const dynamic = "force-dynamic";

/** The list of sitemaps: the news, and one for each month with an issue. */
export async function GET() {
  const months = [...new Set((await listPublishedDays()).map((day) => day.slice(0, 7)))];
  const paths = ["/sitemaps/news.xml", ...months.map((month) => `/sitemaps/${month}.xml`)];
  const xml = await writeSitemapIndex(paths, env("NEXTAUTH_URL"));
  return new Response(xml, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
