import sharp from "sharp";

/** Grain of several sizes on each other, in pixels: sky and skin change slowly, leaves and cloth quickly. */
const GRAINS = [
  { across: 60, sigma: 60 },
  { across: 300, sigma: 40 },
  { across: 1500, sigma: 25 },
  { across: 6000, sigma: 8 },
];

/** A made-up photo, as large as a camera's JPEG of as many pixels; no two are alike. */
export async function syntheticPhoto(width: number, height: number): Promise<Buffer> {
  const layers = await Promise.all(
    GRAINS.map(async ({ across, sigma }) => {
      const size = {
        width: Math.min(across, width),
        height: Math.round((Math.min(across, width) * height) / width),
      };
      const noise = { type: "gaussian" as const, mean: 128, sigma };
      const grain = sharp({ create: { ...size, channels: 3, background: "#808080", noise } });
      const input = await sharp(await grain.png({ compressionLevel: 1 }).toBuffer())
        .resize(width, height, { kernel: "cubic" })
        .png({ compressionLevel: 0 })
        .toBuffer();
      return { input, blend: "soft-light" as const };
    }),
  );
  return sharp({ create: { width, height, channels: 3, background: "#7a8a9a" } })
    .composite(layers)
    .jpeg({ quality: 92 })
    .toBuffer();
}
