import { add, cloud, colour, expose, gradient, HEIGHT, mask, mix, noise, smooth, WIDTH } from "./canvas";

const WATER = 700;

/** An old stone bridge of seven arches in the mist of the morning. */
export async function bridge(): Promise<Buffer> {
  const sky = gradient([
    [0, "#b9c3c8"],
    [0.35, "#d5d6d0"],
    [0.62, "#ecdfcb"],
    [0.66, "#e6dccd"],
  ]);
  const [mist, stone, shade, light] = ["#e4ded3", "#59605f", "#3a4345", "#ffe3ba"].map(colour) as [
    ReturnType<typeof colour>,
    ReturnType<typeof colour>,
    ReturnType<typeof colour>,
    ReturnType<typeof colour>,
  ];
  const span = await mask(drawing(), 1.1);
  const reeds = await mask(reedsDrawing(), 1.6);

  const above = (px: number, py: number) => {
    const [x, y] = [px / WIDTH, py / HEIGHT];
    const sun = Math.exp(-Math.hypot((x - 0.7) * 1.4, (y - 0.36) * 1.9) * 4.2);
    let seen = add(sky(y), light, 0.32 * sun);
    // Three woods, each nearer one darker.
    for (const [at, height, dark] of [
      [0.5, 0.13, 0.14],
      [0.56, 0.1, 0.26],
      [0.6, 0.075, 0.4],
    ] as const) {
      const line = at - height * (cloud(x * 5 + at * 90, at * 40, 6) - 0.25);
      seen = mix(seen, mix(sky(y), colour("#4d5c60"), dark + 0.12), smooth(line - 0.004, line + 0.01, y));
    }
    const weather = 0.72 + 0.5 * cloud(px / 90, py / 90, 5);
    const body = mix(mix(stone, shade, smooth(0.5, 0.66, y)), stone, weather - 0.7);
    seen = mix(seen, body, span(px, py) * (0.93 - 0.45 * smooth(0.45, 1, x)));
    const bank = smooth(0.5, 0.67, y) * (0.35 + 0.9 * cloud(x * 3.2, y * 7 + 5, 5));
    return mix(seen, add(mist, light, 0.08 * sun), Math.min(0.96, bank * smooth(0.46, 0.655, y)));
  };

  return expose(
    (px, py) => {
      if (py < WATER) return mix(above(px, py), shade, reeds(px, py) * 0.92);
      const far = (py - WATER) / (HEIGHT - WATER);
      const ripple = (noise(px / 60, py / (2 + 9 * far)) - 0.5) * (6 + 60 * far);
      const mirrored = above(px + ripple, WATER - (py - WATER) * 0.92 - Math.abs(ripple) * 0.25);
      const glitter = smooth(0.7, 0.92, noise(px / 26, py / (1.5 + 5 * far))) * 0.07;
      const water = add(mix(mirrored, colour("#6f7d80"), 0.16 + 0.38 * far), light, glitter * (1 - far));
      const veil = Math.exp(-far * 8) * 0.75;
      return mix(mix(water, mist, veil), shade, reeds(px, py) * 0.92);
    },
    { grain: 0.03, vignette: 0.28 },
  );
}

/** White on black: deck, balusters, piers and arches. */
function drawing(): string {
  const deck = (x: number) => 452 + ((x - 760) / 760) ** 2 * 46;
  const arches = [0, 1, 2, 3, 4, 5, 6].map((which) => 60 + which * 218);
  const top = [...Array(41).keys()].map((at) => `${at * 40},${deck(at * 40).toFixed(1)}`).join(" ");
  const holes = arches.map((left) => {
    const high = deck(left + 90) + 44;
    return `<path fill="black" d="M${left},760 V${high + 92} A90,92 0 0 1 ${left + 180},${high + 92} V760 Z"/>`;
  });
  const posts = [...Array(67).keys()].map((at) => {
    const x = at * 24 + 4;
    return `<rect fill="white" x="${x}" y="${deck(x) - 31}" width="${at % 4 === 0 ? 9 : 5}" height="32"/>`;
  });
  const rail = top.replaceAll(/,(\d+\.\d)/g, (_, y: string) => `,${(Number(y) - 27).toFixed(1)}`);
  return `<polygon fill="white" points="0,760 ${top} 1600,760"/>${holes.join("")}${posts.join("")}
    <polyline fill="none" stroke="white" stroke-width="6" points="${rail}"/>`;
}

/** Reeds at the near bank, out of focus. */
function reedsDrawing(): string {
  return [...Array(90).keys()]
    .map((at) => {
      const spread = noise(at * 3.7, 1.3);
      const x = at < 62 ? -20 + spread * 330 : 1420 + spread * 220;
      const height = 120 + 230 * noise(at * 5.1, 7.7) * (at < 62 ? 1 - x / 420 : 0.75);
      const lean = (noise(at * 2.3, 4.4) - 0.4) * 130;
      return `<path d="M${x},1080 Q${x + lean * 0.2},${1080 - height * 0.6} ${x + lean},${1080 - height}" fill="none" stroke="white" stroke-width="${2 + 3 * noise(at, 9)}" stroke-linecap="round"/>`;
    })
    .join("");
}
