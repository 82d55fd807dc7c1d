import type { PhotoWords } from "../types";
import { type FileTags, readFileTags } from "./file-tags";
import { takenAt } from "./taken-at";
import { agencyOf, isBoilerplate, namesAlone, tidyWords } from "./tidy-words";

/** How many characters are kept; a caption that is longer is an article. */
const LONGEST = { headline: 200, caption: 2000, photographer: 100, credit: 100, copyright: 300, place: 200 };

/**
 * What a photo's file says of itself. IPTC first, as old software edits nothing else; then XMP; then EXIF, which the
 * camera wrote. Where the camera was is never read.
 *
 * @param now what was taken later is a clock's mistake
 */
export async function readWords(file: Uint8Array, now = new Date()): Promise<PhotoWords> {
  const tags = await readFileTags(file);
  const { iptc, xmp, exif } = tags;
  const bylines = [iptc("By-line"), xmp("creator"), exif("Artist"), exif("XPAuthor")];
  const byline = best(bylines.map((names) => [names.join("、")]));
  const credit = best([iptc("Credit"), xmp("Credit"), iptc("Source"), xmp("Source")]) || agencyOf(byline);
  return {
    headline: tidyWords(headlineOf(tags), LONGEST.headline),
    caption: tidyWords(captionOf(tags), LONGEST.caption),
    photographer: tidyWords(namesAlone(byline), LONGEST.photographer),
    credit: tidyWords(credit, LONGEST.credit),
    copyright: tidyWords(
      best([iptc("Copyright Notice"), xmp("rights"), exif("Copyright")]),
      LONGEST.copyright,
    ),
    place: tidyWords(placeOf(tags), LONGEST.place),
    takenAt: takenAt(stampsOf(tags), now),
  };
}

function headlineOf({ iptc, xmp, exif }: FileTags): string {
  const headline = best([iptc("Headline"), xmp("Headline")]);
  // A title is what a file is called in an archive as often as what the photo shows.
  const titles = [iptc("Object Name"), xmp("title"), exif("XPTitle")].map((texts) => dropBoilerplate(texts));
  return headline || best(titles);
}

function captionOf({ iptc, xmp, exif }: FileTags): string {
  const blocks = [iptc("Caption/Abstract"), xmp("description"), exif("ImageDescription")];
  return best(blocks.map((texts) => dropBoilerplate(texts)));
}

function dropBoilerplate(texts: readonly string[]): string[] {
  return texts.filter((text) => !isBoilerplate(text.trim()));
}

/** From the province to the street; the country only where nothing else is known. */
function placeOf({ iptc, xmp }: FileTags): string {
  const parts = [
    best([iptc("Province/State"), xmp("State")]),
    best([iptc("City"), xmp("City")]),
    best([iptc("Sub-location"), xmp("Location")]),
  ].filter((part) => part !== "");
  return [...new Set(parts)].join(" ") || best([iptc("Country/Primary Location Name"), xmp("Country")]);
}

function stampsOf({ iptc, xmp, exif }: FileTags): string[] {
  const together = (day: string[], time: string[]) => [`${day[0] ?? ""}${time[0] ?? ""}`];
  return [
    ...together(iptc("Date Created"), iptc("Time Created")),
    ...xmp("DateCreated"),
    ...together(exif("DateTimeOriginal"), exif("OffsetTimeOriginal")),
    ...xmp("DateTimeOriginal"),
  ];
}

/**
 * What the first block says that says something. Of several texts the first: the others are translations. IPTC's fields
 * are short: what a later block goes on with was cut off there.
 */
function best(blocks: readonly (readonly string[])[]): string {
  const said = blocks.map(([text = ""]) => text.trim()).filter((text) => text !== "");
  const [first = "", ...others] = said;
  return others.find((text) => text.length > first.length && text.startsWith(first)) ?? first;
}
