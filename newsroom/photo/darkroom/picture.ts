import { readFile } from "node:fs/promises";
import sharp, { type Metadata, type OutputInfo } from "sharp";
import { AppError } from "@/lib/errors";
import { acceptHead } from "../accept";
import { HEAD_BYTES, type PhotoType } from "../file-type";
import { MOST_PIXELS } from "../limits";
import type { PhotoSize } from "../types";
import { versionWidths } from "../versions";
import { readHead } from "./read-head";
import { beginsWithPreview } from "./tiff-preview";

/** Three channels of 8 bits, in sRGB, upright. */
export interface Pixels extends PhotoSize {
  content: Buffer;
}

/**
 * The upright size of an uploaded picture, from its head alone: what would unfold into more than can be held is refused
 * before it does. Refuses with PHOTO_TYPE (a picture, but none of ours), PHOTO_NO_IMAGE (none, a damaged one, or one that
 * is something else than it says), PHOTO_TOO_MANY_PIXELS and PHOTO_TOO_MANY_FRAMES.
 *
 * @param file path of the file as it was uploaded
 */
export async function measurePicture(file: string): Promise<PhotoSize> {
  const type = await acceptedType(file);
  const head = await readable(() => sharp(file, { limitInputPixels: false }).metadata());
  if (decodedType(head) !== type || !head.width || !head.height) throw new AppError("PHOTO_NO_IMAGE");
  const { width, height } = head.autoOrient;
  const limit = MOST_PIXELS / 1_000_000;
  if (width * height > MOST_PIXELS || versionWidths({ width, height }).length === 0) {
    throw new AppError("PHOTO_TOO_MANY_PIXELS", { width, height, limit });
  }
  const { pages = 1 } = head;
  if (width * height * pages > MOST_PIXELS)
    throw new AppError("PHOTO_TOO_MANY_FRAMES", { count: pages, limit });
  return { width, height };
}

async function acceptedType(file: string): Promise<PhotoType> {
  const type = acceptHead(await readHead(file, HEAD_BYTES));
  if (type === "tiff" && beginsWithPreview(await readFile(file))) {
    throw new AppError("PHOTO_TYPE", { type: "RAW" });
  }
  return type;
}

/** What the image library took a file for, in our words. */
function decodedType({ format, compression }: Metadata): string {
  return format === "heif" && compression === "av1" ? "avif" : format;
}

/**
 * The first picture of a file, decoded once, at the widest width that is served. `failOn: "error"` refuses what is cut
 * short and tolerates what cameras write a little wrong. Paper is white, so what is transparent becomes white.
 */
export async function readPixels(file: string, width: number): Promise<Pixels> {
  const { data, info } = await readable(() =>
    sharp(file, { limitInputPixels: MOST_PIXELS, failOn: "error", sequentialRead: true })
      .autoOrient()
      .flatten({ background: "#ffffff" })
      .resize({ width })
      .toColourspace("srgb")
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true }),
  );
  return info.channels === 3 ? { content: data, ...sizeOf(info) } : inThreeChannels(data, info);
}

/** Grey pictures come with one channel; what follows reckons with three. */
async function inThreeChannels(data: Buffer, info: OutputInfo): Promise<Pixels> {
  const content = await sharp(data, { raw: info }).toColourspace("srgb").removeAlpha().raw().toBuffer();
  return { content, ...sizeOf(info) };
}

function sizeOf({ width, height }: PhotoSize): PhotoSize {
  return { width, height };
}

/** Whatever the image library cannot read is no image to us; its own words mean nothing to an editor. */
async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch {
    throw new AppError("PHOTO_NO_IMAGE");
  }
}
