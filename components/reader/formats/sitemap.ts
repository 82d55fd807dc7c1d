import { Readable } from "node:stream";
import { SitemapIndexStream, type SitemapItemLoose, SitemapStream, streamToPromise } from "sitemap";
import type { Newspaper } from "../masthead";
import type { ListedArticle } from "./listed-article";

/** A sitemap of addresses of the paper. @param site the paper's address */
export function writeSitemap(items: readonly SitemapItemLoose[], site: string): Promise<string> {
  const sitemap = new SitemapStream({ hostname: site, xmlns: NAMESPACES });
  return written(Readable.from(items).pipe(sitemap));
}

/** The list of sitemaps. @param paths of each, from the paper's address */
export function writeSitemapIndex(paths: readonly string[], site: string): Promise<string> {
  const urls = paths.map((path) => ({ url: new URL(path, site).href }));
  return written(Readable.from(urls).pipe(new SitemapIndexStream()));
}

/** An article in the news sitemap. */
export function newsItem({ whole, page, title }: ListedArticle, newspaper: Newspaper): SitemapItemLoose {
  return {
    url: `/${whole.article.path}`,
    news: {
      publication: { name: newspaper.name, language: "zh-cn" },
      publication_date: page.publishedAt.toISOString(),
      title,
    },
  };
}

const NAMESPACES = { news: true, xhtml: false, image: false, video: false };

async function written(stream: SitemapStream | SitemapIndexStream): Promise<string> {
  return (await streamToPromise(stream)).toString();
}
