import type { PhotoType } from "./file-type";
import type { PhotoSize, PhotoSource, PublishedPhoto } from "./types";

/** The widths, in pixels, in which readers get a photo. */
export const WIDTHS = [480, 960, 1600] as const;

/** WebP cannot be higher than this many pixels. */
const HIGHEST_WEBP = 16_383;

/**
 * The widths that a photo has, ascending, never wider than itself: a narrower one also has its own. Empty where it is
 * so high and narrow that no version of it can be made.
 */
export function versionWidths({ width, height }: PhotoSize): number[] {
  const widest = Math.min(
    WIDTHS[WIDTHS.length - 1] ?? width,
    width,
    Math.floor((HIGHEST_WEBP * width) / height),
  );
  return [...WIDTHS.filter((candidate) => candidate < widest), ...(widest > 0 ? [widest] : [])];
}

const ENDINGS: Record<PhotoType, string> = { jpeg: "jpg", png: "png", webp: "webp" };

/** The version to show where so many pixels are wanted: the narrowest that has as many, else the widest there is. */
export function fittingWidth(photo: PhotoSize, wanted: number): number | null {
  const widths = versionWidths(photo);
  return widths.find((width) => width >= wanted) ?? widths.at(-1) ?? null;
}

/** Under what key the file lies in storage as it was uploaded. */
export function originalKey(sha256: string, type: PhotoType): string {
  return `${folderOf(sha256)}/original.${ENDINGS[type]}`;
}

/** Under what key a version lies in storage. */
export function versionKey(sha256: string, width: number): string {
  return `${folderOf(sha256)}/${width}.webp`;
}

// A folder for the first two digits: a file system that holds years of photos stays quick.
function folderOf(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256}`;
}

/** The width that a version's file name stands for, or null: "960.webp" → 960. */
export function widthOfFile(file: string): number | null {
  const digits = /^([1-9]\d{0,4})\.webp$/.exec(file)?.[1];
  return digits ? Number(digits) : null;
}

/** Where staff get the versions, ascending. */
export function deskSources(photo: PhotoSize & { id: string }): PhotoSource[] {
  return versionWidths(photo).map((width) => ({ width, url: `/api/desk/photos/${photo.id}/${width}.webp` }));
}

/** A photo as readers get it: their addresses hold the content's hash and never change. */
export function publishedPhoto(
  photo: PhotoSize & { id: string; sha256: string; colour: string },
): PublishedPhoto {
  const { id, width, height, colour, sha256 } = photo;
  const sources = versionWidths(photo).map((each) => ({
    width: each,
    url: `/photos/${sha256}/${each}.webp`,
  }));
  return { id, width, height, colour, sources };
}
