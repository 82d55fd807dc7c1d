import { crc32, deflateSync } from "node:zlib";
import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { AppError } from "@/lib/errors";
import { MOST_BYTES } from "./limits";
import { makeVersions } from "./make-versions";

/** Left half red, right half blue: which way is up can be told. */
function halves(width: number, height: number): Sharp {
  const half = { width: Math.floor(width / 2), height, channels: 3 as const, background: "#0000ff" };
  return sharp({ create: { width, height, channels: 3, background: "#ff0000" } }).composite([
    { input: { create: half }, left: width - half.width, top: 0 },
  ]);
}

/** Noise: it does not compress, so that cutting it short cuts pixels off. */
function noise(width: number, height: number): Sharp {
  const grain = { type: "gaussian" as const, mean: 128, sigma: 40 };
  return sharp({ create: { width, height, channels: 3, background: "#808080", noise: grain } });
}

async function refusalOf(bytes: Uint8Array) {
  const error: unknown = await makeVersions(bytes).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AppError);
  return error instanceof AppError ? { code: error.code, details: error.details } : null;
}

async function colourAt(webp: Buffer, x: number, y: number): Promise<"red" | "blue" | "neither"> {
  const one = { left: x, top: y, width: 1, height: 1 };
  const [red = 0, , blue = 0] = await sharp(webp).extract(one).raw().toBuffer();
  if (red > 200 && blue < 60) return "red";
  return blue > 200 && red < 60 ? "blue" : "neither";
}

describe("a photo that is taken in", () => {
  it.each(["jpeg", "png", "webp"] as const)("is read and made narrower: %s", async (type) => {
    const made = await makeVersions(await halves(2000, 1000).toFormat(type).toBuffer());
    expect(made).toMatchObject({ type, width: 2000, height: 1000 });
    expect(made.versions.map(({ width }) => width)).toEqual([480, 960, 1600, 2000]);
    for (const { width, content } of made.versions) {
      const head = await sharp(content).metadata();
      expect(head).toMatchObject({ format: "webp", width, height: width / 2, space: "srgb" });
    }
  });

  it("is turned upright, and says neither where nor with what it was taken", async () => {
    const bytes = await halves(800, 400)
      .withExif({
        IFD0: { Make: "A Camera", Artist: "A Person" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "43/1 10/1 0/1" },
      })
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 95 })
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif?.toString("latin1")).toContain("A Camera");
    const made = await makeVersions(bytes);
    // Orientation 6: the camera stood upright, so what the sensor had on the left is at the top.
    expect(made).toMatchObject({ width: 400, height: 800 });
    const [version] = made.versions;
    if (!version) throw new Error("There is no version.");
    expect(await colourAt(version.content, 200, 100)).toBe("red");
    expect(await colourAt(version.content, 200, 700)).toBe("blue");
    const head = await sharp(version.content).metadata();
    expect([head.exif, head.xmp, head.iptc, head.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(version.content.toString("latin1")).not.toMatch(/A Camera|A Person|Exif|EXIF/);
  });

  it("has an average colour", async () => {
    const plain = sharp({ create: { width: 60, height: 40, channels: 3, background: "#336699" } });
    expect((await makeVersions(await plain.png().toBuffer())).colour).toBe("#336699");
  });

  it.each([
    { why: "CMYK from the press", bytes: () => noise(600, 400).toColourspace("cmyk").jpeg().toBuffer() },
    { why: "grey", bytes: () => noise(600, 400).toColourspace("b-w").jpeg().toBuffer() },
    { why: "16 bits a channel", bytes: () => noise(600, 400).toColourspace("rgb16").png().toBuffer() },
    { why: "progressive", bytes: () => noise(600, 400).jpeg({ progressive: true }).toBuffer() },
    { why: "a palette", bytes: () => halves(600, 400).png({ palette: true }).toBuffer() },
  ])("comes out in sRGB whatever it was: $why", async ({ bytes }) => {
    const made = await makeVersions(await bytes());
    expect(made.versions.map(({ width }) => width)).toEqual([480, 600]);
    const head = await sharp(made.versions[0]?.content).metadata();
    expect(head).toMatchObject({ space: "srgb", channels: 3 });
  });

  it("stands on white where it is transparent", async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const made = await makeVersions(
      await sharp({ create: { width: 20, height: 20, channels: 4, background: clear } })
        .png()
        .toBuffer(),
    );
    expect(made.colour).toBe("#ffffff");
  });
});

describe("a file that is refused", () => {
  it.each(["jpeg", "png", "webp"] as const)("is cut short: %s", async (type) => {
    const whole = await noise(1200, 800).toFormat(type).toBuffer();
    for (const share of [0.05, 0.5, 0.95]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      expect(await refusalOf(cut)).toEqual({ code: "PHOTO_NO_IMAGE", details: {} });
    }
  });

  it.each([
    { why: "words", bytes: Buffer.from("本报讯（记者 陈凯）这不是照片。") },
    { why: "nothing at all", bytes: Buffer.alloc(0) },
    {
      why: "a JPEG's first bytes and then rubbish",
      bytes: Buffer.from(`\xff\xd8\xff\xe0${"rubbish".repeat(99)}`, "latin1"),
    },
    { why: "a head and no picture", bytes: Buffer.from("\x89PNG\r\n\x1a\n", "latin1") },
  ])("is no image: $why", async ({ bytes }) => {
    expect(await refusalOf(bytes)).toEqual({ code: "PHOTO_NO_IMAGE", details: {} });
  });

  it("is a picture of another kind, whatever its name says", async () => {
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>');
    expect(await refusalOf(drawing)).toEqual({ code: "PHOTO_TYPE", details: { type: "SVG" } });
    const gif = await halves(20, 10).gif().toBuffer();
    expect(await refusalOf(gif)).toEqual({ code: "PHOTO_TYPE", details: { type: "GIF" } });
  });

  it("is larger than 60 MB", async () => {
    const bytes = Buffer.alloc(MOST_BYTES + 1);
    expect(await refusalOf(bytes)).toEqual({ code: "PHOTO_TOO_LARGE", details: { limit: 60 } });
  });

  it("is a small file that would unfold into 400 megapixels", async () => {
    expect(await refusalOf(bomb(20_000, 20_000))).toEqual({
      code: "PHOTO_TOO_MANY_PIXELS",
      details: { width: 20_000, height: 20_000, limit: 100 },
    });
  });
});

/** A PNG of one bit a pixel, all black: 400 megapixels in 50 kB. */
function bomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height));
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
