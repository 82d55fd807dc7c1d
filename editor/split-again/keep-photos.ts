import type { ArticleContent } from "@/editor/document";
import type { CaptionPhoto } from "@/editor/photo/caption-photo";
import { assign } from "@/engine/jumps/assign";
import { gramsOf, likeness, textOf } from "./words";

/** A photo of an article that gives way, with the caption that it hung on. */
export interface PhotoToKeep {
  /** With its alternative text, its focal point and whether it leads. */
  photo: CaptionPhoto & { photoId: string };
  caption: string;
  /** Which group of articles it belongs to. */
  group: number;
}

/** An article that comes in, and the group that it belongs to. */
export interface Incoming {
  article: ArticleContent;
  group: number;
}

/** What became of the photos of articles that gave way. */
export interface KeptPhotos {
  articles: ArticleContent[];
  /** Those without a caption like theirs: they hang on an empty one, at the end of their article. */
  loose: string[];
  /** Those whose article is gone: they are on the page no more. */
  off: string[];
}

/** So alike must a caption be to keep its photo, in the same article and in another one. */
const NEAR = 0.2;
const FAR = 0.5;

/** Hangs photos on the captions that are most like theirs: the assignment with the greatest likeness altogether. */
export function keepPhotos(photos: readonly PhotoToKeep[], incoming: readonly Incoming[]): KeptPhotos {
  const captions = incoming.flatMap(({ article, group }, at) =>
    article.content.flatMap((block, index) =>
      block.type === "caption" && !block.attrs.photoId ? [{ at, index, group, text: textOf(block) }] : [],
    ),
  );
  const { best } = assign(photos.length, captions.length, (row, column) => {
    const [photo, caption] = [photos[row], captions[column]];
    if (!photo || !caption) return -1;
    const alike = likeness(gramsOf([photo.caption]), gramsOf([caption.text]));
    const isNear = photo.group === caption.group;
    return alike < (isNear ? NEAR : FAR) ? -1 : alike + (isNear ? 0.1 : 0);
  });

  const articles = incoming.map(({ article }) => ({ ...article, content: [...article.content] }));
  const kept: KeptPhotos = { articles, loose: [], off: [] };
  photos.forEach(({ photo, group }, row) => {
    const caption = captions[best.columnOf[row] ?? -1];
    const home = articles[caption?.at ?? incoming.findIndex((one) => one.group === group)];
    if (!home) {
      kept.off.push(photo.photoId);
      return;
    }
    const block = caption && home.content[caption.index];
    if (caption && block) {
      home.content[caption.index] = { ...block, attrs: { ...block.attrs, ...photo } };
      return;
    }
    home.content.push({ type: "caption", attrs: { spans: [], ...photo } });
    kept.loose.push(photo.photoId);
  });
  for (const article of kept.articles) leadOnce(article);
  return kept;
}

/** Photos of several articles may have come into one: the first of those that led leads it. */
function leadOnce(article: ArticleContent): void {
  const first = article.content.findIndex(({ attrs }) => attrs.leads);
  article.content = article.content.map((block, index) => {
    if (!block.attrs.leads || index === first) return block;
    const { leads: _, ...attrs } = block.attrs;
    return { ...block, attrs };
  });
}
