import type { ArticleContent } from "@/editor/document";
import { type CaptionPhoto, leadingOf } from "@/editor/photo/caption-photo";

/** What became of an article's photos from one side to the other. */
export interface PhotoChanges {
  /** How many came and went. */
  added: number;
  removed: number;
  /** Of how many that stayed the alternative text, the focal point changed. */
  alt: number;
  focus: number;
  /** Whether another of those that stayed leads; whether those that stayed stand in another order. */
  hasOtherLead: boolean;
  isReordered: boolean;
}

/** Compares the photos of an article with those that it had at another time; undefined where a side has none. */
export function photoChanges(
  old: ArticleContent | undefined,
  fresh: ArticleContent | undefined,
): PhotoChanges {
  const [before, after] = [photosOf(old), photosOf(fresh)];
  const beforeById = new Map(before.map((photo) => [photo.photoId, photo]));
  const afterIds = new Set(after.map(({ photoId }) => photoId));
  const stayed = after.flatMap((photo) => {
    const was = beforeById.get(photo.photoId);
    return was ? [{ was, is: photo }] : [];
  });
  const [leadBefore, leadAfter] = [leadingOf(before)?.photoId, leadingOf(after)?.photoId];
  const orderBefore = before.filter(({ photoId }) => afterIds.has(photoId));
  return {
    added: after.length - stayed.length,
    removed: before.filter(({ photoId }) => !afterIds.has(photoId)).length,
    alt: stayed.filter(({ was, is }) => was.alt !== is.alt).length,
    focus: stayed.filter(({ was, is }) => String(was.focus) !== String(is.focus)).length,
    hasOtherLead:
      leadBefore !== leadAfter && afterIds.has(leadBefore ?? null) && beforeById.has(leadAfter ?? null),
    isReordered: stayed.some(({ is }, index) => is.photoId !== orderBefore[index]?.photoId),
  };
}

/** Whether anything about the photos is another. */
export const isPhotoChange = ({ hasOtherLead, isReordered, ...counts }: PhotoChanges): boolean =>
  hasOtherLead || isReordered || Object.values(counts).some((count) => count > 0);

const photosOf = (article: ArticleContent | undefined): CaptionPhoto[] =>
  (article?.content ?? []).flatMap(({ attrs: { photoId, ...rest } }) =>
    photoId ? [{ photoId, ...rest }] : [],
  );
