import { Feed } from "feed";
import type { Newspaper } from "../masthead";
import { articleHtml } from "./article-html";
import type { ListedArticle } from "./listed-article";

/** The three formats of a feed, by the names of their files. */
export const FEEDS = {
  "rss.xml": { type: "application/rss+xml", write: (feed: Feed) => feed.rss2() },
  "atom.xml": { type: "application/atom+xml", write: (feed: Feed) => feed.atom1() },
  "feed.json": { type: "application/feed+json", write: (feed: Feed) => feed.json1() },
} as const;
export type FeedFile = keyof typeof FEEDS;

/** The feed of the whole paper; a section's has the section's name in its place. */
export const ALL = "all";

export function feedPath(section: string, file: FeedFile): string {
  return `/feeds/${encodeURIComponent(section)}/${file}`;
}

/**
 * The feed of the whole paper or of a section, each article with its full text at its permanent address (RSS 2.0, RFC 4287, JSON
 * Feed 1).
 * @param site the paper's address, such as "https://paper.example"
 */
export function writeFeed(
  file: FeedFile,
  {
    section,
    articles,
    newspaper,
    site,
  }: { section: string; articles: readonly ListedArticle[]; newspaper: Newspaper; site: string },
): string {
  const at = (path: string) => new URL(path, site).href;
  const feed = new Feed({
    id: at(feedPath(section, file)),
    title: section === ALL ? newspaper.name : `${newspaper.name} ${section}`,
    description: section === ALL ? newspaper.name : `${newspaper.name} ${section}`,
    link: at("/"),
    language: "zh-CN",
    copyright: newspaper.organiser || newspaper.name,
    author: { name: newspaper.name, link: at("/") },
    updated: latest(articles),
    generator: "Bantai",
    feedLinks: {
      rss: at(feedPath(section, "rss.xml")),
      atom: at(feedPath(section, "atom.xml")),
      json: at(feedPath(section, "feed.json")),
    },
  });
  for (const { whole, page, title, summary } of articles) {
    const link = at(`/${whole.article.path}`);
    const { sectionName } = whole.article;
    feed.addItem({
      title,
      id: link,
      link,
      description: summary || title,
      content: articleHtml(whole, at) || title,
      date: page.publishedAt,
      published: page.publishedAt,
      author: [{ name: newspaper.name, link: at("/") }],
      category: sectionName === "" ? [] : [{ name: sectionName, term: sectionName }],
    });
  }
  return FEEDS[file].write(feed);
}

/** When the newest of them was published; a paper without any has said nothing since 1970. */
function latest(articles: readonly ListedArticle[]): Date {
  return new Date(Math.max(0, ...articles.map(({ page }) => page.publishedAt.getTime())));
}
