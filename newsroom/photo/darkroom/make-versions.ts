import path from "node:path";
import sharp, { type Sharp } from "sharp";
import type { PhotoSize } from "../types";
import { FORMATS, type Format, fileOf, type Version, versionWidths } from "../versions";
import { type Credits, creditPacket } from "./credit-packet";
import { measurePicture, type Pixels, readPixels } from "./picture";

/** What is made of an uploaded file, beside the versions themselves. */
export interface MadePhoto extends PhotoSize {
  /** Average colour, "#rrggbb". */
  colour: string;
}

/**
 * Makes the versions that are served, as files in a folder: upright, in sRGB, without any of the original's metadata
 * but its credits: no place, no device. Refuses with what `measurePicture` refuses; what was written until then stays.
 *
 * @param file path of the file as it was uploaded
 * @param folder where the versions are written, by their names: 960.avif …
 */
export async function makeVersions(file: string, folder: string, credits: Credits): Promise<MadePhoto> {
  const size = await measurePicture(file);
  const widths = versionWidths(size);
  const widest = await readPixels(file, widths.at(-1) ?? size.width);
  const packet = creditPacket(credits);
  // The largest first: what takes longest must not begin last.
  const versions = FORMATS.flatMap((format) => widths.toReversed().map((width) => ({ width, format })));
  await Promise.all(
    versions.map((version) => encode(widest, version, packet).toFile(path.join(folder, fileOf(version)))),
  );
  return { ...size, colour: await averageColour(widest) };
}

/** How each format is written, and why so: docs/decisions/12. */
const WRITE: Readonly<Record<Format, (picture: Sharp) => Sharp>> = {
  avif: (picture) => picture.avif({ quality: 60, effort: 1, chromaSubsampling: "4:2:0" }),
  webp: (picture) => picture.webp({ quality: 80, effort: 2 }),
  jpg: (picture) => picture.jpeg({ quality: 80, progressive: true }),
};

function encode(pixels: Pixels, { width, format }: Version, packet: string | null): Sharp {
  const written = WRITE[format](fromPixels(pixels).resize({ width }));
  return packet ? written.withXmp(packet) : written;
}

async function averageColour(pixels: Pixels): Promise<string> {
  const one = await fromPixels(pixels).resize(1, 1, { fit: "fill" }).raw().toBuffer();
  return `#${one.subarray(0, 3).toString("hex")}`;
}

function fromPixels({ content, width, height }: Pixels): Sharp {
  return sharp(content, { raw: { width, height, channels: 3 } });
}
