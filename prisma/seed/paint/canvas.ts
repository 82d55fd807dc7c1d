import sharp from "sharp";

/** A colour in linear parts from 0 (none) to 1 (full). Light may be more than 1 before it is exposed. */
export type Colour = readonly [red: number, green: number, blue: number];

export const WIDTH = 1600;
export const HEIGHT = 1067;

/** "#rrggbb" as a colour. */
export function colour(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

export function mix(from: Colour, to: Colour, share: number): Colour {
  const at = clamp(share);
  return [
    from[0] + (to[0] - from[0]) * at,
    from[1] + (to[1] - from[1]) * at,
    from[2] + (to[2] - from[2]) * at,
  ];
}

export function add(base: Colour, light: Colour, strength: number): Colour {
  return [base[0] + light[0] * strength, base[1] + light[1] * strength, base[2] + light[2] * strength];
}

export function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** From 0 at `low` to 1 at `high`, without a kink. */
export function smooth(low: number, high: number, value: number): number {
  const at = clamp((value - low) / (high - low));
  return at * at * (3 - 2 * at);
}

/** Colours at heights from 0 (top) to 1 (bottom), and what is between them. */
export function gradient(stops: readonly (readonly [at: number, hex: string])[]): (at: number) => Colour {
  const known = stops.map(([at, hex]) => ({ at, colour: colour(hex) }));
  return (at) => {
    let before = known[0];
    for (const stop of known) {
      if (stop.at >= at && before)
        return mix(before.colour, stop.colour, (at - before.at) / (stop.at - before.at || 1));
      before = stop;
    }
    return before?.colour ?? [0, 0, 0];
  };
}

/** A number from 0 to 1 that belongs to a point of a grid: the same one every time. */
export function scatter(x: number, y: number): number {
  let hash = Math.imul(x | 0, 374_761_393) + Math.imul(y | 0, 668_265_263);
  hash = Math.imul(hash ^ (hash >>> 13), 1_274_126_177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Smooth noise from 0 to 1; a hill is about one unit wide. */
export function noise(x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const across = smooth(0, 1, x - left);
  const down = smooth(0, 1, y - top);
  const above = scatter(left, top) * (1 - across) + scatter(left + 1, top) * across;
  const below = scatter(left, top + 1) * (1 - across) + scatter(left + 1, top + 1) * across;
  return above * (1 - down) + below * down;
}

/** Noise upon finer noise: clouds, mist, the line of a wood. From 0 to 1. */
export function cloud(x: number, y: number, octaves = 5): number {
  let sum = 0;
  let weight = 0.5;
  for (let octave = 0; octave < octaves; octave += 1) {
    sum += weight * noise(x * 2 ** octave + octave * 17.3, y * 2 ** octave + octave * 9.1);
    weight /= 2;
  }
  return sum / (1 - 0.5 ** octaves);
}

/** What a drawing covers, from 0 to 1, at each point; `blur` in pixels is how far out of focus it is. */
export async function mask(svg: string, blur = 0): Promise<(x: number, y: number) => number> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="black"/>${svg}</svg>`;
  const image = sharp(Buffer.from(drawing));
  const pixels = await (blur > 0 ? image.blur(blur) : image)
    .toColourspace("b-w")
    .extractChannel(0)
    .raw()
    .toBuffer();
  return (x, y) => {
    if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT) return 0;
    return (pixels[Math.floor(y) * WIDTH + Math.floor(x)] ?? 0) / 255;
  };
}

/**
 * Exposes a picture as film would: bright light rolls off instead of breaking, the corners fall off, and there is a
 * little grain. Answers a JPEG.
 */
export async function expose(
  look: (x: number, y: number) => Colour,
  { grain = 0.035, vignette = 0.35 } = {},
): Promise<Buffer> {
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const away = ((x / WIDTH - 0.5) ** 2 + (y / HEIGHT - 0.5) ** 2) * 2;
      const speck = (noise(x / 1.6, y / 1.6) + scatter(x, y + 5000) - 1) * grain;
      look(x, y).forEach((light, part) => {
        const film = light < 0.8 ? light : 1 - 0.2 * Math.exp(-(light - 0.8) / 0.2);
        pixels[(y * WIDTH + x) * 3 + part] = Math.round(clamp(film * (1 - vignette * away) + speck) * 255);
      });
    }
  }
  const raw = { width: WIDTH, height: HEIGHT, channels: 3 as const };
  return sharp(pixels, { raw }).blur(0.6).jpeg({ quality: 72, mozjpeg: true }).toBuffer();
}
