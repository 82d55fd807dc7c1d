import type { NewsArticle, PublicationIssue, WithContext } from "schema-dts";
import type { PublishedArticleScreen, PublishedPage } from "@/newsroom/publication/types";
import type { Newspaper } from "../masthead";
import { paperArticle } from "../paper-article";
import { jpegOf, wholeBody } from "./article-html";
import { listedArticle } from "./listed-article";

interface Paper {
  newspaper: Newspaper;
  /** The paper's address. */
  site: string;
}

/** An article as schema.org tells it. */
export function newsArticle(
  screen: PublishedArticleScreen,
  { newspaper, site }: Paper,
): WithContext<NewsArticle> {
  const { article, page } = screen;
  const { title, summary } = listedArticle(screen, page);
  const at = (path: string) => new URL(path, site).href;
  const body = wholeBody(screen);
  const images = body.flatMap((part) => {
    const jpeg = part.kind === "figure" ? jpegOf(part, 1600) : null;
    return jpeg ? [at(jpeg.url)] : [];
  });
  const { byline } = paperArticle(article);
  const changed = article.corrections[0]?.at ?? page.publishedAt;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": at(`/${article.path}`),
    mainEntityOfPage: at(`/${article.path}`),
    url: at(`/${article.path}`),
    headline: title,
    description: summary,
    articleBody: body.flatMap((part) => (part.kind === "figure" ? [] : [part.text])).join("\n"),
    articleSection: article.sectionName,
    inLanguage: "zh-CN",
    datePublished: page.day,
    dateModified: changed.toISOString(),
    isAccessibleForFree: true,
    printPage: page.number,
    ...(images.length > 0 && { image: images }),
    author:
      byline.length > 0 ? { "@type": "Person", name: byline.join(" ") } : publisher({ newspaper, site }),
    publisher: publisher({ newspaper, site }),
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map(({ words, at: made }) => ({
        "@type": "CorrectionComment" as const,
        text: words,
        datePublished: made.toISOString(),
      })),
    }),
    isPartOf: {
      "@type": "PublicationIssue",
      "@id": at(`/${page.day}`),
      issueNumber: String(page.issueNumber),
    },
  };
}

/** An issue as schema.org tells it, on each of its pages. */
export function publicationIssue(page: PublishedPage, paper: Paper): WithContext<PublicationIssue> {
  const at = (path: string) => new URL(path, paper.site).href;
  return {
    "@context": "https://schema.org",
    "@type": "PublicationIssue",
    "@id": at(`/${page.day}`),
    url: at(`/${page.day}/${page.number}`),
    issueNumber: String(page.issueNumber),
    datePublished: page.day,
    name: `${paper.newspaper.name} ${page.day}`,
    inLanguage: "zh-CN",
    publisher: publisher(paper),
    isPartOf: { "@type": "Newspaper", name: paper.newspaper.name, url: at("/") },
    hasPart: page.articles.map(({ path, headline }) => ({
      "@type": "NewsArticle" as const,
      "@id": at(`/${path}`),
      url: at(`/${path}`),
      ...(headline !== "" && { headline }),
    })),
  };
}

function publisher({ newspaper, site }: Paper) {
  return {
    "@type": "NewsMediaOrganization" as const,
    name: newspaper.name,
    url: new URL("/", site).href,
    logo: new URL("/icon.svg", site).href,
  };
}
