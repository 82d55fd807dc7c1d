import sharp, { type OutputInfo, type Sharp } from "sharp";
import { AppError } from "@/lib/errors";
import { fileType, type PhotoType } from "./file-type";
import { MOST_BYTES, MOST_MEGABYTES, MOST_PIXELS } from "./limits";
import type { PhotoSize } from "./types";
import { versionWidths } from "./versions";

/** What is made of an uploaded file. */
export interface MadePhoto extends PhotoSize {
  type: PhotoType;
  /** Average colour, "#rrggbb". */
  colour: string;
  /** WebP, upright, in sRGB, without any of the original's metadata: no place, no device. */
  versions: { width: number; content: Buffer }[];
}

interface Pixels extends PhotoSize {
  content: Buffer;
}

/**
 * Reads an uploaded file and makes the versions that are served. Refuses with PHOTO_TOO_LARGE (bytes),
 * PHOTO_TOO_MANY_PIXELS, PHOTO_TYPE (a picture, but none of ours) or PHOTO_NO_IMAGE (no picture, or a damaged one).
 */
export async function makeVersions(bytes: Uint8Array): Promise<MadePhoto> {
  const type = acceptedType(bytes);
  const size = await acceptedSize(bytes, type);
  const widths = versionWidths(size);
  const widest = await readPixels(bytes, widths[widths.length - 1] ?? size.width);
  const versions = await Promise.all(
    widths.map(async (width) => ({ width, content: await encode(widest, width) })),
  );
  return { ...size, type, colour: await averageColour(widest), versions };
}

/** Looks at the size before anything else, so that a huge file costs nothing. */
export function refuseTooLarge(byteLength: number): void {
  if (byteLength > MOST_BYTES) throw new AppError("PHOTO_TOO_LARGE", { limit: MOST_MEGABYTES });
}

function acceptedType(bytes: Uint8Array): PhotoType {
  refuseTooLarge(bytes.byteLength);
  const type = fileType(bytes);
  if (!type) throw new AppError("PHOTO_NO_IMAGE");
  if (type.kind === "another") throw new AppError("PHOTO_TYPE", { type: type.name });
  return type.kind;
}

/** The upright size, from the file's head alone: a decompression bomb is refused before it unfolds. */
async function acceptedSize(bytes: Uint8Array, type: PhotoType): Promise<PhotoSize> {
  const head = await readable(() => sharp(bytes, { limitInputPixels: false }).metadata());
  if (head.format !== type || !head.width || !head.height) throw new AppError("PHOTO_NO_IMAGE");
  const { width, height } = head.autoOrient;
  if (width * height > MOST_PIXELS || versionWidths({ width, height }).length === 0) {
    throw new AppError("PHOTO_TOO_MANY_PIXELS", { width, height, limit: MOST_PIXELS / 1_000_000 });
  }
  return { width, height };
}

/**
 * The picture, decoded once, at the widest width that is served. `failOn: "error"` refuses what is cut short and
 * tolerates what cameras write a little wrong. Paper is white, so what is transparent becomes white.
 */
async function readPixels(bytes: Uint8Array, width: number): Promise<Pixels> {
  const { data, info } = await readable(() =>
    sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error", sequentialRead: true })
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

function encode(pixels: Pixels, width: number): Promise<Buffer> {
  return fromPixels(pixels).resize({ width }).webp({ quality: 80 }).toBuffer();
}

async function averageColour(pixels: Pixels): Promise<string> {
  const one = await fromPixels(pixels).resize(1, 1, { fit: "fill" }).raw().toBuffer();
  return `#${one.subarray(0, 3).toString("hex")}`;
}

function fromPixels({ content, width, height }: Pixels): Sharp {
  return sharp(content, { raw: { width, height, channels: 3 } });
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
