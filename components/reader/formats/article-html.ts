import type { WholePublishedArticle } from "@/newsroom/publication/types";
import { type Figure, type PaperArticle, paperArticle } from "../paper-article";
import { escaped } from "../plain-screen";

/** The largest JPEG of a figure's photo that is at most so wide, or the smallest there is; null where there is no photo. */
export function jpegOf(
  { photo }: Pick<Figure, "photo">,
  width: number,
): { url: string; width: number; height: number } | null {
  const sources = photo?.formats.find(({ type }) => type === "image/jpeg")?.sources ?? [];
  const source = sources.findLast((one) => one.width <= width) ?? sources[0];
  if (!photo || !source) return null;
  return { ...source, height: Math.round((source.width * photo.height) / photo.width) };
}

/** An article in the parts that are set, its halves on other pages with it. */
export function wholeBody({ article, rest }: WholePublishedArticle): PaperArticle["body"] {
  const halves = [article, ...rest.map((half) => half.article)].map((half) => paperArticle(half).body);
  return rest.length > 0 ? halves.flat().filter(({ kind }) => kind !== "jump") : halves.flat();
}

/**
 * What an article says below its headline, as a fragment that is well-formed as HTML and as XHTML alike: for feeds, EPUB and ninjs.
 * @param image the address that a photo's JPEG has there; null leaves its picture out, and its words stay
 */
export function articleHtml(whole: WholePublishedArticle, image: (url: string) => string | null): string {
  const { kicker, subhead, byline } = paperArticle(whole.article);
  const lines = [...kicker, ...subhead, ...byline].map((text) => `<p>${escaped(text)}</p>`);
  const body = wholeBody(whole).map((part) => {
    if (part.kind === "figure") return figureHtml(part, image);
    if (part.kind === "crosshead") return `<h3>${escaped(part.text)}</h3>`;
    return `<p>${escaped(part.text)}</p>`;
  });
  const corrections = [whole.article, ...whole.rest.map(({ article }) => article)].flatMap((one) =>
    one.corrections.map(({ words }) => `<p><strong>更正</strong> ${escaped(words)}</p>`),
  );
  return [...lines, ...body, ...corrections].join("\n");
}

function figureHtml(figure: Figure, image: (url: string) => string | null): string {
  const jpeg = jpegOf(figure, 1600);
  const source = jpeg && image(jpeg.url);
  const picture =
    jpeg && source
      ? `<img src="${escaped(source)}" width="${jpeg.width}" height="${jpeg.height}" alt="${escaped(figure.alt)}"/>`
      : "";
  const words = [figure.caption, figure.credit].filter((text) => text !== "").join(" ");
  const caption = words === "" ? "" : `<figcaption>${escaped(words)}</figcaption>`;
  return picture + caption === "" ? "" : `<figure>${picture}${caption}</figure>`;
}
