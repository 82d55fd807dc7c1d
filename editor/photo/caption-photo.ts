import type { Attrs } from "@tiptap/pm/model";
import { isUuid } from "@/editor/schema/identifier";
import { isAlternative } from "./alternative";
import { isFocus } from "./focus";

/**
 * The photo of a caption, with what is its own there: alternative text, focal point, whether it leads its article. Only what
 * is set is kept, so that what was saved and approved before reads the same.
 */
export type CaptionPhoto = {
  photoId: string | null;
  alt?: string;
  focus?: [number, number];
  leads?: true;
};

/** What a caption of the schema has without a photo. */
export const NO_PHOTO = { photoId: null, alt: null, focus: null, leads: false } as const;

/** The photo of a caption from its node's attributes. Without a photo there is nothing to say of it. */
export function captionPhoto({ photoId, alt, focus, leads }: Attrs): CaptionPhoto {
  if (!isUuid(photoId)) return { photoId: null };
  return {
    photoId,
    ...(isAlternative(alt) ? { alt } : {}),
    ...(isFocus(focus) ? { focus: [focus[0], focus[1]] as [number, number] } : {}),
    ...(leads === true ? { leads } : {}),
  };
}

/** The attributes of a node without its photo: for a part that is cut off a caption. */
export const withoutPhoto = (attrs: Attrs): Attrs => ("photoId" in attrs ? { ...attrs, ...NO_PHOTO } : attrs);

/** The photo that leads an article of these, in order: the one that was made to, else the first. */
export const leadingOf = <Photo extends { photoId: string | null; leads?: boolean }>(
  photos: readonly Photo[],
): Photo | undefined => {
  const hanging = photos.filter(({ photoId }) => photoId !== null);
  return hanging.find(({ leads }) => leads) ?? hanging[0];
};
