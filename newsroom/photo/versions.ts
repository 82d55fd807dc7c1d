import type { PhotoSize, PhotoSource, PublishedPhoto } from "./types";

/** The widths, in pixels, in which readers get a photo. */
export const WIDTHS = [480, 960, 1600, 2400] as const;

/** The formats, the best first, as their files end. */
export const FORMATS = ["avif", "webp", "jpg"] as const;
export type Format = (typeof FORMATS)[number];

/** What a file is served as. */
export const CONTENT_TYPE = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg" } as const;

/** Which file of a photo: "960.avif". */
export interface Version {
  width: number;
  format: Format;
}

/** How many pixels high all formats can be: WebP 16 383, AVIF as it is written here 16 384, JPEG 65 535. */
const HIGHEST = 16_383;

/**
 * The widths that a photo has, ascending, never wider than itself: a narrower one also has its own. Empty where it is
 * so high and narrow that no version of it can be made.
 */
export function versionWidths({ width, height }: PhotoSize): number[] {
  const widest = Math.min(WIDTHS[WIDTHS.length - 1] ?? width, width, Math.floor((HIGHEST * width) / height));
  return [...WIDTHS.filter((candidate) => candidate < widest), ...(widest > 0 ? [widest] : [])];
}

/** Every version that a photo of this size has: each width in each format. */
export function versionsOf(photo: PhotoSize): Version[] {
  return versionWidths(photo).flatMap((width) => FORMATS.map((format) => ({ width, format })));
}

/** The version to show where so many pixels are wanted: the narrowest that has as many, else the widest there is. */
export function fittingWidth(photo: PhotoSize, wanted: number): number | null {
  const widths = versionWidths(photo);
  return widths.find((width) => width >= wanted) ?? widths.at(-1) ?? null;
}

/** Under what key the file lies in storage as it was uploaded. */
export function originalKey(sha256: string): string {
  return `${folderOf(sha256)}/original`;
}

/** Under what key a version lies in storage. */
export function versionKey(sha256: string, version: Version): string {
  return `${folderOf(sha256)}/${fileOf(version)}`;
}

/** Under what keys all files of a photo lie in storage: the original first. */
export function photoKeys(photo: PhotoSize & { sha256: string }): string[] {
  return [
    originalKey(photo.sha256),
    ...versionsOf(photo).map((version) => versionKey(photo.sha256, version)),
  ];
}

// A folder for the first two digits: a file system that holds years of photos stays quick.
function folderOf(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256}`;
}

/** What a version's file is called: "960.avif". */
export function fileOf({ width, format }: Version): string {
  return `${width}.${format}`;
}

/** The version that a file's name stands for, or null: "960.webp" → 960 pixels of WebP. */
export function versionOfFile(file: string): Version | null {
  const [, digits, ending] = /^([1-9]\d{0,4})\.([a-z]+)$/.exec(file) ?? [];
  const format = FORMATS.find((one) => one === ending);
  return digits && format ? { width: Number(digits), format } : null;
}

/** Where staff get the versions, ascending. */
export function deskSources(photo: PhotoSize & { id: string }): PhotoSource[] {
  return sourcesBelow(`/api/desk/photos/${photo.id}`, photo, "webp");
}

/** A photo as readers get it: their addresses hold the content's hash and never change. */
export function publishedPhoto(
  photo: PhotoSize & { id: string; sha256: string; colour: string },
): PublishedPhoto {
  const { id, width, height, colour, sha256 } = photo;
  const formats = FORMATS.map((format) => ({
    type: CONTENT_TYPE[format],
    sources: sourcesBelow(`/photos/${sha256}`, photo, format),
  }));
  return { id, width, height, colour, formats };
}

function sourcesBelow(address: string, photo: PhotoSize, format: Format): PhotoSource[] {
  return versionWidths(photo).map((width) => ({ width, url: `${address}/${fileOf({ width, format })}` }));
}
