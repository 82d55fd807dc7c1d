import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import ExifReader from "exifreader";
import { decodeAgain, decodeTexts } from "./decode-text";

/** What stands in a file's three blocks of metadata: the texts under a tag's name, none where it is not there. */
export interface FileTags {
  iptc: (name: string) => string[];
  xmp: (name: string) => string[];
  exif: (name: string) => string[];
}

const EXIF_TAGS = [
  "ImageDescription",
  "Artist",
  "Copyright",
  "XPTitle",
  "XPAuthor",
  "DateTimeOriginal",
  "OffsetTimeOriginal",
  // where TIFF keeps the two other blocks
  "IPTC-NAA",
  "ApplicationNotes",
];

/** Texts that unfold out of a few compressed bytes end here. */
const LONGEST_UNFOLDED = 1_000_000;

/** Reads the metadata of a picture, whatever its format. Throws on what is broken beyond reading. */
export async function readFileTags(file: Uint8Array): Promise<FileTags> {
  const tags = await ExifReader.loadView(new DataView(file.buffer, file.byteOffset, file.byteLength), {
    expanded: true,
    async: true,
    includeTags: { iptc: true, xmp: true, exif: EXIF_TAGS },
    decompress: { maxDecompressedSize: LONGEST_UNFOLDED },
    domParser: { parseFromString: parseXml },
  });
  const iptc = readIptc(tags.iptc ?? {});
  const [xmp, exif] = [byName(tags.xmp ?? {}), byName(tags.exif ?? {})];
  return {
    iptc: (name) => iptc.get(name) ?? [],
    xmp: (name) => textsOf(xmp.get(name)),
    exif: (name) => textsOf(exif.get(name)),
  };
}

/** XMP has no document type; what declares one means to unfold. */
function parseXml(xml: string, type: string) {
  if (xml.includes("<!")) throw new Error("XMP with a declaration is not read.");
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, type);
}

/** IPTC comes as bytes: what they are written in is told by all of them together. */
function readIptc(block: object): Map<string, string[]> {
  const entries = Object.entries(block).flatMap(([name, tags]) =>
    [tags].flat().map((tag) => ({ name, bytes: bytesOf(tag) })),
  );
  const texts = decodeTexts(entries.map(({ bytes }) => bytes));
  const read = new Map<string, string[]>();
  entries.forEach(({ name }, place) => {
    read.set(name, [...(read.get(name) ?? []), texts[place] ?? ""]);
  });
  return read;
}

function bytesOf(tag: unknown): Uint8Array {
  const value = contentOf(tag);
  return Array.isArray(value) ? Uint8Array.from(value) : new Uint8Array();
}

function byName(block: object): Map<string, unknown> {
  return new Map(Object.entries(block));
}

/** An XMP list has its entries as tags within; EXIF has its parts as strings; XP… is known by its description alone. */
function textsOf(tag: unknown): string[] {
  const value = contentOf(tag);
  if (typeof value === "string") return [decodeAgain(value)];
  if (!Array.isArray(value)) return [];
  if (value.every((part) => typeof part === "number")) return [descriptionOf(tag)];
  return value.flatMap((part) => (typeof part === "string" ? [decodeAgain(part)] : textsOf(part)));
}

function contentOf(tag: unknown): unknown {
  return typeof tag === "object" && tag !== null && "value" in tag ? tag.value : undefined;
}

function descriptionOf(tag: unknown): string {
  return typeof tag === "object" && tag !== null && "description" in tag ? String(tag.description) : "";
}
