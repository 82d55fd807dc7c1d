import type { ArticleContent } from "@/editor/document";
import type { Day } from "@/lib/calendar";

/** What went out. */
export interface Published {
  /** The Edition's number. */
  edition: number;
  day: Day;
}

/** A published photo, at addresses that never change: the best format first, the widths of each ascending, in pixels. */
export interface PublishedPhoto {
  id: string;
  width: number;
  height: number;
  /** "#rrggbb", shown until the picture is there. */
  colour: string;
  formats: {
    type: "image/avif" | "image/webp" | "image/jpeg";
    sources: { width: number; url: string }[];
  }[];
}

/** An article as readers see it in the current Edition. */
export interface PublishedArticle {
  articleId: string;
  /** Its permanent address without the leading slash: "2025-08-20/01/3". */
  path: string;
  /** Plain text, "" if it has none. */
  headline: string;
  sectionName: string;
  content: ArticleContent;
  /** The photos that stand in the content, by their ids there. */
  photos: PublishedPhoto[];
  /** Order on the page, from 0. */
  position: number;
  /** What was put right since it was first published, the newest first; `at` in UTC. */
  corrections: { words: string; at: Date }[];
}

/** A link to an article. */
export interface ArticleLink {
  path: string;
  headline: string;
}

/** A page with its articles, and what its navigation shows. `publishedAt` in UTC. */
export interface PublishedPage {
  day: Day;
  issueNumber: number;
  edition: number;
  publishedAt: Date;
  number: string;
  name: string;
  articles: PublishedArticle[];
  pages: { number: string; name: string; headlines: ArticleLink[] }[];
  previousDay: Day | null;
  nextDay: Day | null;
}

/** An article with where it goes on: its other halves on other pages, in order, each with its page. */
export interface WholePublishedArticle {
  article: PublishedArticle;
  rest: { page: { number: string; name: string }; article: PublishedArticle }[];
}

/** An article, whole, with the page that it stands on and its neighbours there. */
export interface PublishedArticleScreen extends WholePublishedArticle {
  page: PublishedPage;
  previous: ArticleLink | null;
  next: ArticleLink | null;
}

/** A page to be read from its top to its foot: an article that is told over several stands, whole, where it begins. */
export interface WholePublishedPage {
  page: PublishedPage;
  articles: WholePublishedArticle[];
}

/** An issue in the archive. */
export interface PublishedIssue {
  day: Day;
  number: number;
  pages: { number: string; name: string }[];
  /** The first headline of the first page. */
  lead: string;
}
