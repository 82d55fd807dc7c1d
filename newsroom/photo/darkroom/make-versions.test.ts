import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import sharp, { type Sharp } from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileOf, versionsOf } from "../versions";
import { readFileTags } from "./file-tags";
import { NO_WORDS } from "./job";
import { makeVersions } from "./make-versions";
import { readWords } from "./read-words";

const CAMERA = path.join(import.meta.dirname, "../fixtures/camera.jpg");
const TYPES = ["jpeg", "png", "webp", "tiff", "avif", "gif"] as const;

let scratch = "";
beforeAll(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), "versions-"));
});
afterAll(() => rm(scratch, { recursive: true }));

/** Makes the versions of a file in a folder of their own. */
async function make(bytes: Uint8Array, credits = NO_WORDS) {
  const folder = await mkdtemp(path.join(scratch, "photo-"));
  const file = path.join(folder, "original");
  await writeFile(file, bytes);
  const made = await makeVersions(file, folder, credits);
  return { made, version: (name: string) => path.join(folder, name), folder };
}

function plain(background: string, width = 60, height = 40): Sharp {
  return sharp({ create: { width, height, channels: 3, background } });
}

/** A colour in each corner, red, green, blue, white from left to right and top to bottom: which way is up can be told. */
function corners(width: number, height: number): Sharp {
  const half = { width: width / 2, height: height / 2 };
  const corner = (background: string, left: number, top: number) => ({
    input: { create: { ...half, channels: 3 as const, background } },
    ...{ left, top },
  });
  return plain("#ff0000", width, height).composite([
    corner("#00ff00", half.width, 0),
    corner("#0000ff", 0, half.height),
    corner("#ffffff", half.width, half.height),
  ]);
}

/** The colour in the middle of a share of the picture. */
async function colourAt(file: string, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  const place = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  return [...data.subarray(place, place + 3)];
}

/** Each channel is as near as lossy formats come. */
function expectNear(colour: number[], want: readonly number[], within = 6) {
  const far = colour.map((channel, place) => Math.abs(channel - (want[place] ?? 0)));
  expect(Math.max(...far), `${colour} is not ${want}`).toBeLessThanOrEqual(within);
}

describe("a photo's versions", () => {
  it.each(TYPES)("are made in three formats and four widths: from %s", async (type) => {
    const { made, version, folder } = await make(await corners(2500, 1250).toFormat(type).toBuffer());
    expect(made).toMatchObject({ width: 2500, height: 1250 });
    const names = versionsOf(made).map(fileOf);
    expect(names).toHaveLength(12);
    expect((await readdir(folder)).sort()).toEqual([...names, "original"].sort());
    for (const name of names) {
      const [width = "", ending = ""] = name.split(".");
      const {
        format,
        compression,
        width: wide,
        height,
        space,
        channels,
      } = await sharp(version(name)).metadata();
      expect(compression === "av1" ? "avif" : format).toBe(ending === "jpg" ? "jpeg" : ending);
      expect({ wide, height }).toEqual({ wide: Number(width), height: Number(width) / 2 });
      expect({ space, channels }).toEqual({ space: "srgb", channels: 3 });
    }
    expectNear(await colourAt(version("480.avif"), 0.25, 0.25), [255, 0, 0]);
    expectNear(await colourAt(version("960.jpg"), 0.75, 0.25), [0, 255, 0]);
    expectNear(await colourAt(version("2400.webp"), 0.25, 0.75), [0, 0, 255]);
  });

  it("are never wider than the photo", async () => {
    const { folder } = await make(await plain("#334455", 700, 400).jpeg().toBuffer());
    const names = ["480", "700"].flatMap((width) => [`${width}.avif`, `${width}.jpg`, `${width}.webp`]);
    expect((await readdir(folder)).sort()).toEqual([...names, "original"].sort());
  });

  it("go with an average colour", async () => {
    expect((await make(await plain("#336699").png().toBuffer())).made.colour).toBe("#336699");
  });

  /** How an upright picture lies in a file of each orientation. */
  const turned: ((upright: Sharp) => Sharp)[] = [
    (upright) => upright,
    (upright) => upright.flop(),
    (upright) => upright.rotate(180),
    (upright) => upright.flip(),
    // What is mirrored is so before it is turned.
    (upright) => upright.flip().rotate(90),
    (upright) => upright.rotate(270),
    (upright) => upright.flop().rotate(90),
    (upright) => upright.rotate(90),
  ];
  it.each(turned.map((turn, place) => ({ turn, orientation: place + 1 })))(
    "stand upright, whatever the orientation: $orientation",
    async ({ turn, orientation }) => {
      const upright = await corners(80, 40).png().toBuffer();
      const lying = await turn(sharp(upright)).png().toBuffer();
      for (const type of ["jpeg", "tiff"] as const) {
        const bytes = await sharp(lying)
          .withMetadata({ orientation })
          .toFormat(type, { quality: 100 })
          .toBuffer();
        expect((await sharp(bytes).metadata()).orientation).toBe(orientation);
        const { made, version } = await make(bytes);
        expect(made).toMatchObject({ width: 80, height: 40 });
        for (const format of ["avif", "webp", "jpg"]) {
          expectNear(await colourAt(version(`80.${format}`), 0.2, 0.2), [255, 0, 0], 12);
          expectNear(await colourAt(version(`80.${format}`), 0.8, 0.2), [0, 255, 0], 12);
          expectNear(await colourAt(version(`80.${format}`), 0.2, 0.8), [0, 0, 255], 12);
        }
      }
    },
  );

  it.each([
    { why: "a wide gamut, as telephones have", bytes: () => plain("#c83c28").withIccProfile("p3").jpeg() },
    { why: "a wide gamut in AVIF", bytes: () => plain("#c83c28").withIccProfile("p3").avif({ quality: 90 }) },
    { why: "16 bits a channel", bytes: () => plain("#c83c28").toColourspace("rgb16").png() },
    {
      why: "16 bits in TIFF",
      bytes: () => plain("#c83c28").toColourspace("rgb16").tiff({ compression: "lzw" }),
    },
    { why: "Lab", bytes: () => plain("#c83c28").toColourspace("lab").tiff() },
    { why: "progressive", bytes: () => plain("#c83c28").jpeg({ progressive: true, quality: 100 }) },
    { why: "interlaced", bytes: () => plain("#c83c28").png({ progressive: true }) },
    { why: "a palette", bytes: () => plain("#c83c28").png({ palette: true }) },
  ])("are in sRGB, whatever the photo was: $why", async ({ bytes }) => {
    const { version } = await make(await bytes().toBuffer());
    for (const format of ["avif", "webp", "jpg"]) {
      expectNear(await colourAt(version(`60.${format}`), 0.5, 0.5), [200, 60, 40]);
      expect((await sharp(version(`60.${format}`)).metadata()).hasProfile).toBe(false);
    }
  });

  it("would be paler without the photo's profile: a wide gamut has other numbers for the same colour", async () => {
    const inP3 = await plain("#c83c28").withIccProfile("p3").png().toBuffer();
    const [red = 0, green = 0] = await sharp(inP3, { ignoreIcc: true }).raw().toBuffer();
    expect(red).toBeLessThan(190);
    expect(green).toBeGreaterThan(66);
  });

  it.each([
    {
      why: "with a profile",
      bytes: () => plain("#785a3c").toColourspace("cmyk").withIccProfile("cmyk").jpeg(),
    },
    { why: "without one", bytes: () => plain("#785a3c").toColourspace("cmyk").jpeg({ quality: 100 }) },
    { why: "in TIFF", bytes: () => plain("#785a3c").toColourspace("cmyk").withIccProfile("cmyk").tiff() },
  ])("are in sRGB from the press's four inks: $why", async ({ bytes }) => {
    const inks = await bytes().toBuffer();
    expect((await sharp(inks).metadata()).space).toBe("cmyk");
    const { version } = await make(inks);
    // Four inks print a brown a little duller than a screen shows it.
    expectNear(await colourAt(version("60.webp"), 0.5, 0.5), [120, 90, 60], 24);
  });

  it.each([
    { why: "grey", bytes: () => plain("#808080").toColourspace("b-w").jpeg() },
    { why: "grey of 16 bits", bytes: () => plain("#808080").toColourspace("grey16").png() },
  ])("have three channels where the photo has one: $why", async ({ bytes }) => {
    const { version } = await make(await bytes().toBuffer());
    expectNear(await colourAt(version("60.avif"), 0.5, 0.5), [128, 128, 128]);
    expect(await sharp(version("60.avif")).metadata()).toMatchObject({ space: "srgb", channels: 3 });
  });

  it.each(["png", "webp", "gif", "tiff", "avif"] as const)(
    "stand on white where %s is transparent",
    async (type) => {
      const clear = { r: 0, g: 0, b: 0, alpha: 0 };
      const picture = sharp({ create: { width: 20, height: 20, channels: 4, background: clear } });
      expect(
        (
          await make(
            await picture.toFormat(type, { compression: type === "tiff" ? "lzw" : undefined }).toBuffer(),
          )
        ).made.colour,
      ).toBe("#ffffff");
    },
  );

  it.each(["gif", "webp"] as const)("are of the first picture of a %s that moves", async (type) => {
    const frames = ["#ff0000", "#00ff00", "#0000ff"].map((colour) => plain(colour).png().toBuffer());
    const moving = await sharp(await Promise.all(frames), { join: { animated: true } })
      .toFormat(type)
      .toBuffer();
    const { made, version } = await make(moving);
    expect(made).toMatchObject({ width: 60, height: 40 });
    expectNear(await colourAt(version("60.jpg"), 0.5, 0.5), [255, 0, 0]);
  });
});

describe("what readers' copies say", () => {
  it("is who took the photo, whom to name and whose it is, and nothing else of what the camera wrote", async () => {
    const bytes = await readFile(CAMERA);
    const camera = /OLYMPUS|E-M1|BHP242330|ABC123456|A Person|GPS|SerialNumber|DateTime/;
    expect(bytes.toString("latin1")).toMatch(camera);
    const words = await readWords(bytes);
    const { made, version } = await make(bytes, words);
    for (const name of versionsOf(made).map(fileOf)) {
      const copy = await readFile(version(name));
      expect(await readWords(copy), name).toEqual({ ...words, takenAt: null });
      const { exif, iptc, icc } = await sharp(copy).metadata();
      expect({ exif, iptc, icc }, name).toEqual({ exif: undefined, iptc: undefined, icc: undefined });
      expect(copy.toString("latin1"), name).not.toMatch(camera);
      // No thumbnail: no second picture in it.
      expect(copy.toString("latin1").split("\xff\xd8\xff").length, name).toBe(name.endsWith(".jpg") ? 2 : 1);
      const tags = await readFileTags(copy);
      expect([tags.exif("DateTimeOriginal"), tags.xmp("GPSLatitude"), tags.xmp("SerialNumber")]).toEqual([
        [],
        [],
        [],
      ]);
    }
  });

  it("is nothing where nothing is known", async () => {
    const folder = await mkdtemp(path.join(scratch, "photo-"));
    await copyFile(CAMERA, path.join(folder, "original"));
    await makeVersions(path.join(folder, "original"), folder, NO_WORDS);
    for (const format of ["avif", "webp", "jpg"]) {
      const { exif, xmp, iptc, icc } = await sharp(path.join(folder, `48.${format}`)).metadata();
      expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
    }
  });
});
