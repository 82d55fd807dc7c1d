import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AppError } from "@/lib/errors";
import { hugeAvif, hugeGif, hugePng, hugeTiff, hugeWebp } from "../fixtures/bombs";
import { measurePicture, readPixels } from "./picture";

let scratch = "";
beforeAll(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), "picture-"));
});
afterAll(() => rm(scratch, { recursive: true }));

async function read(bytes: Uint8Array) {
  const file = path.join(scratch, randomUUID());
  await writeFile(file, bytes);
  const { width } = await measurePicture(file);
  return readPixels(file, Math.min(width, 480));
}

async function refusalOf(bytes: Uint8Array) {
  const error: unknown = await read(bytes).catch((thrown: unknown) => thrown);
  return error instanceof AppError ? { code: error.code, details: error.details } : error;
}

/** Noise does not compress: to cut it short cuts pixels off. */
function noise(width: number, height: number) {
  const grain = { type: "gaussian" as const, mean: 128, sigma: 40 };
  return sharp({ create: { width, height, channels: 3, background: "#808080", noise: grain } });
}

const NO_IMAGE = { code: "PHOTO_NO_IMAGE", details: {} };
const tooManyPixels = (width: number, height: number) => ({
  code: "PHOTO_TOO_MANY_PIXELS",
  details: { width, height, limit: 100 },
});
const tooManyFrames = (count: number) => ({ code: "PHOTO_TOO_MANY_FRAMES", details: { count, limit: 100 } });

describe("a file that is refused", () => {
  it.each(["jpeg", "png", "webp", "tiff", "avif", "gif"] as const)("is cut short: %s", async (type) => {
    const whole = await noise(300, 200).toFormat(type).toBuffer();
    expect(await read(whole)).toMatchObject({ width: 300 });
    for (const share of [0.05, 0.3, 0.6, 0.95]) {
      expect(await refusalOf(whole.subarray(0, Math.floor(whole.length * share))), String(share)).toEqual(
        NO_IMAGE,
      );
    }
  });

  it("is cut short behind its directory: a TIFF", async () => {
    const whole = hugeTiff({ width: 8, height: 8 });
    expect(await read(whole)).toMatchObject({ width: 8 });
    expect(await refusalOf(whole.subarray(0, whole.length - 20))).toEqual(NO_IMAGE);
    expect(await refusalOf(hugeTiff({ width: 200, height: 200 }))).toEqual(NO_IMAGE);
  });

  it.each([
    { why: "words", bytes: Buffer.from("本报讯（记者 陈凯）这不是照片。"), want: NO_IMAGE },
    { why: "nothing at all", bytes: Buffer.alloc(0), want: NO_IMAGE },
    {
      why: "a JPEG in its first bytes alone",
      bytes: Buffer.from("\xff\xd8\xff\xe0words", "latin1"),
      want: NO_IMAGE,
    },
    {
      why: "a TIFF without a directory",
      bytes: Buffer.from("II*\0\xff\xff\xff\x7f", "latin1"),
      want: NO_IMAGE,
    },
    {
      why: "a drawing, whatever its name says",
      bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>'),
      want: { code: "PHOTO_TYPE", details: { type: "SVG" } },
    },
    {
      why: "a camera's raw file, of which a preview would come out",
      bytes: hugeTiff({ width: 8, height: 8 }, 1),
      want: { code: "PHOTO_TYPE", details: { type: "RAW" } },
    },
  ])("is $why", async ({ bytes, want }) => expect(await refusalOf(bytes)).toEqual(want));

  it.each([
    { why: "a PNG", bytes: () => hugePng(20_000, 20_000), want: tooManyPixels(20_000, 20_000) },
    {
      why: "a TIFF",
      bytes: () => hugeTiff({ width: 60_000, height: 60_000 }),
      want: tooManyPixels(60_000, 60_000),
    },
    {
      why: "a TIFF, in its one tile",
      bytes: () => hugeTiff({ width: 100, height: 100, tile: { width: 60_000, height: 60_000 } }),
      want: NO_IMAGE,
    },
    { why: "a GIF", bytes: () => hugeGif(65_535, 65_535, 1), want: tooManyPixels(65_535, 65_535) },
    { why: "a GIF of many pictures", bytes: () => hugeGif(1000, 1000, 5000), want: tooManyFrames(5000) },
  ])("unfolds into more than can be held: $why", async ({ bytes, want }) => {
    expect(bytes().length).toBeLessThan(200_000);
    expect(await refusalOf(bytes())).toEqual(want);
  });

  it("unfolds into more than can be held: a WebP of many pictures", async () => {
    const still = await sharp({ create: { width: 1, height: 1, channels: 3, background: "#000" } })
      .webp({ lossless: true })
      .toBuffer();
    expect(await refusalOf(hugeWebp(still, 1000, 1000, 3000))).toEqual(tooManyFrames(3000));
  });

  it("unfolds into more than can be held: a TIFF of many pages", async () => {
    const pages = Array.from({ length: 120 }, () => ({
      create: { width: 1000, height: 1000, channels: 3 as const, background: "#000" },
    }));
    const made = await Promise.all(pages.map((page) => sharp(page).png().toBuffer()));
    const bytes = await sharp(made, { join: { animated: true } })
      .tiff({ compression: "deflate" })
      .toBuffer();
    expect(await refusalOf(bytes)).toEqual(tooManyFrames(120));
  });

  it("declares more than it has: an AVIF", async () => {
    const small = await noise(64, 64).avif().toBuffer();
    expect(await read(small)).toMatchObject({ width: 64 });
    expect(await refusalOf(hugeAvif(small, 60_000, 60_000))).toMatchObject({
      code: expect.stringMatching(/^PHOTO_(NO_IMAGE|TOO_MANY_PIXELS)$/),
    });
    expect(await refusalOf(hugeAvif(small, 9000, 9000))).toEqual(NO_IMAGE);
  });

  it("is a thread of which no version can be made", async () => {
    expect(await refusalOf(hugePng(1, 60_000))).toEqual(tooManyPixels(1, 60_000));
  });
});
