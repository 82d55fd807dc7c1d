import { listNewestArticles } from "@/components/reader/formats/collect";
import { ALL, FEEDS, type FeedFile, writeFeed } from "@/components/reader/formats/feed";
import { env } from "@/lib/env";
import { getMasthead } from "@/newsroom/publication/data";

// Written at the first request and kept until publishing drops it.
export const dynamic = "force-static";
export const generateStaticParams = () => [];

/** So many articles are in a feed, of so many issues at most. */
const MOST = 100;
const DAYS = 30;

/** RSS, Atom or JSON Feed of the whole paper ("all") or of a section, by its name. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ section: string; file: string }> },
) {
  const { section: encoded, file } = await params;
  const section = decodeURIComponent(encoded);
  if (!isFeedFile(file)) return new Response(null, { status: 404 });
  const articles = await listNewestArticles({
    days: DAYS,
    most: MOST,
    isWanted: ({ whole }) => section === ALL || whole.article.sectionName === section,
  });
  if (articles.length === 0 && section !== ALL) return new Response(null, { status: 404 });
  const newspaper = await getMasthead();
  const feed = writeFeed(file, { section, articles, newspaper, site: env("NEXTAUTH_URL") });
  return new Response(feed, { headers: { "Content-Type": `${FEEDS[file].type}; charset=utf-8` } });
}

function isFeedFile(file: string): file is FeedFile {
  return file in FEEDS;
}
