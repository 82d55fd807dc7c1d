import type { Newspaper } from "../masthead";
import { paperArticle } from "../paper-article";
import { articleHtml, jpegOf, wholeBody } from "./article-html";
import type { ListedArticle } from "./listed-article";

/**
 * An issue as IPTC ninjs 3.0: a composite item that is associated with its articles, each with its text and its photos, in the
 * order of the print.
 * @param site the paper's address
 */
export function ninjsIssue(
  articles: readonly ListedArticle[],
  { newspaper, site }: { newspaper: Newspaper; site: string },
): object | null {
  const [first] = articles;
  if (!first) return null;
  const { day, edition, publishedAt, issueNumber } = first.page;
  return {
    standard: {
      name: "ninjs",
      version: "3.0",
      schema: "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json",
    },
    uri: new URL(`/${day}`, site).href,
    type: "composite",
    language: "zh-CN",
    pubStatus: "usable",
    version: String(edition),
    versionCreated: publishedAt.toISOString(),
    copyrightHolder: newspaper.organiser || newspaper.name,
    headlines: [
      { role: "main", contentType: "text/plain", value: `${newspaper.name} ${day} 第${issueNumber}期` },
    ],
    associations: articles.map((article, index) => ({
      name: `article-${index + 1}`,
      ...ninjsArticle(article, { newspaper, site }),
    })),
  };
}

function ninjsArticle(
  { whole, page, title, summary }: ListedArticle,
  { newspaper, site }: { newspaper: Newspaper; site: string },
): object {
  const at = (path: string) => new URL(path, site).href;
  const { path, sectionName } = whole.article;
  const { kicker, subhead, byline } = paperArticle(whole.article);
  const text = wholeBody(whole).flatMap((part) => (part.kind === "figure" ? [] : [part.text]));
  const plain = (role: string, value: string) => ({ role, contentType: "text/plain", value });
  return {
    uri: at(`/${path}`),
    type: "text",
    language: "zh-CN",
    pubStatus: "usable",
    version: String(page.edition),
    versionCreated: page.publishedAt.toISOString(),
    copyrightHolder: newspaper.organiser || newspaper.name,
    headlines: [
      plain("main", title),
      ...kicker.map((value) => plain("kicker", value)),
      ...subhead.map((value) => plain("subhead", value)),
    ],
    ...(byline.length > 0 && { by: byline.join(" ") }),
    ...(summary !== "" && { descriptions: [plain("summary", summary)] }),
    bodies: [
      { ...plain("text", text.join("\n")), charCount: text.join("\n").length },
      { role: "html", contentType: "text/html", value: articleHtml(whole, at) },
    ],
    ...(sectionName !== "" && { subjects: [{ name: sectionName, rel: "section" }] }),
    associations: photosOf({ whole }, at),
  };
}

function photosOf({ whole }: Pick<ListedArticle, "whole">, at: (path: string) => string): object[] {
  return wholeBody(whole).flatMap((part, index) => {
    const jpeg = part.kind === "figure" ? jpegOf(part, 2400) : null;
    if (part.kind !== "figure" || !jpeg) return [];
    return [
      {
        name: `photo-${index + 1}`,
        uri: at(jpeg.url),
        type: "picture",
        ...(part.caption !== "" && {
          descriptions: [{ role: "caption", contentType: "text/plain", value: part.caption }],
        }),
        ...(part.credit !== "" && { by: part.credit }),
        renditions: [
          {
            name: "main",
            href: at(jpeg.url),
            contentType: "image/jpeg",
            width: jpeg.width,
            height: jpeg.height,
          },
        ],
      },
    ];
  });
}
