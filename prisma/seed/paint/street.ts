import {
  add,
  type Colour,
  clamp,
  cloud,
  colour,
  expose,
  gradient,
  HEIGHT,
  mask,
  mix,
  noise,
  scatter,
  smooth,
} from "./canvas";

const HORIZON = 612;
const VANISHING = 690;

/** A street before sunrise: lamps, wet asphalt, and the headlights of the first bus. */
export async function street(): Promise<Buffer> {
  const sky = gradient([
    [0, "#3d5370"],
    [0.3, "#7288a0"],
    [0.47, "#c7b3a8"],
    [0.58, "#efc9a2"],
  ]);
  const [dawn, lampLight, head] = [colour("#ffcf9a"), colour("#ffc27a"), colour("#fff0d6")];
  const far = await mask(houses(11, 0.55), 1.5);
  const near = await mask(houses(29, 1), 1.2);
  const trees = await mask(treesDrawing(), 2);
  const posts = await mask(LAMPS.map(lampDrawing).join(""), 1);
  const bus = await mask(BUS.body, 1.4);
  const glass = await mask(BUS.glass, 1.6);
  const sign = await mask(BUS.sign, 1.2);

  const scene = (x: number, y: number): Colour => {
    const rise = Math.exp(-Math.hypot((x - VANISHING) / 620, (y - HORIZON) / 250));
    let seen = add(sky(y / HEIGHT), dawn, 0.3 * rise);
    seen = mix(
      seen,
      colour("#cdb9ae"),
      0.4 * smooth(0.45, 0.8, cloud(x / 420, y / 70, 5)) * smooth(60, 420, y),
    );
    seen = mix(seen, mix(colour("#5d6a7b"), dawn, 0.4 * rise), far(x, y) * 0.62);
    seen = mix(seen, mix(colour("#2c3644"), dawn, 0.22 * rise), near(x, y) * 0.9);
    seen = mix(
      seen,
      mix(colour("#26302f"), dawn, 0.2 * rise),
      trees(x, y) * (0.6 + 0.5 * cloud(x / 16, y / 16, 3)),
    );
    const haze = Math.exp(-(((y - HORIZON) / 92) ** 2)) * 0.6;
    seen = mix(seen, mix(colour("#d9bda6"), dawn, rise), haze);
    seen = mix(seen, colour("#1b2129"), posts(x, y) * 0.9);
    seen = mix(seen, mix(colour("#2b4a5a"), colour("#16242f"), smooth(470, 720, y)), bus(x, y));
    seen = mix(
      seen,
      mix(colour("#0f1a22"), colour("#c98f5c"), 0.25 + 0.45 * smooth(620, 520, y)),
      glass(x, y) * 0.92,
    );
    seen = add(seen, colour("#ffb04a"), sign(x, y) * 0.85);
    return add(add(seen, lampLight, lampsAt(x, y)), head, headlightsAt(x, y));
  };

  return expose(
    (x, y) => {
      const road = y - HORIZON - 40;
      if (road < 0) return scene(x, y);
      const close = road / (HEIGHT - HORIZON - 40);
      const half = 60 + close * 980;
      const across = (x - VANISHING) / half;
      const kerb = smooth(0.97, 1.02, Math.abs(across));
      const grit = 0.85 + 0.3 * scatter(x, y) * close + 0.25 * cloud(x / 40, y / 12, 3);
      const asphalt = mix(colour("#39424c"), colour("#20262d"), close);
      const ground = mix(asphalt, mix(colour("#575a5c"), colour("#343634"), close), kerb);
      const ripple = (noise(x / 18, y / (3 + close * 9)) - 0.5) * (10 + 46 * close);
      const mirrored = scene(x + ripple, Math.max(0, HORIZON + 120 - road * 1.15 - Math.abs(ripple)));
      const wet =
        (0.5 - 0.2 * close) *
        (0.35 + 0.9 * smooth(0.32, 0.66, cloud(x / 230, y / 46, 5))) *
        (1 - 0.55 * kerb);
      let seen = mix(mix([0, 0, 0], ground, clamp(grit)), mirrored, wet);
      const dash = smooth(0.018, 0.01, Math.abs(across + 0.02)) * (Math.sin(26 / (close + 0.12)) > 0 ? 1 : 0);
      seen = mix(seen, colour("#cfc9bb"), dash * 0.5);
      seen = mix(seen, colour("#d9bda6"), 0.55 * Math.exp(-close * 9));
      // The bus stands on the road: it hides what is behind it and throws its light before itself.
      const standing = Math.max(bus(x, y), 0);
      seen = mix(seen, scene(x, y), standing);
      const beam =
        Math.exp(-Math.abs(x - 950) / (150 + 260 * close)) *
        Math.exp(-close * 3.2) *
        smooth(0.08, 0.2, close);
      return add(add(seen, head, headlightsAt(x, y) + 0.34 * beam), lampLight, lampsAt(x, y));
    },
    { grain: 0.034, vignette: 0.5 },
  );
}

const LAMPS = [
  { x: 214, height: 470, foot: 800 },
  { x: 452, height: 262, foot: 710 },
  { x: 566, height: 156, foot: 668 },
  { x: 622, height: 98, foot: 646 },
];

function lampDrawing({ x, height, foot }: (typeof LAMPS)[number]): string {
  const arm = height * 0.22;
  return `<path d="M${x},${foot} V${foot - height + arm * 0.3} Q${x},${foot - height} ${x + arm},${foot - height}" fill="none" stroke="white" stroke-width="${height / 52}"/>`;
}

function lampsAt(x: number, y: number): number {
  return LAMPS.reduce((sum, { x: at, height, foot }) => {
    const away = Math.hypot(x - at - height * 0.22, (y - foot + height) * 1.1) / height;
    return sum + 0.95 * Math.exp(-((away / 0.022) ** 2)) + 0.42 * Math.exp(-away / 0.075);
  }, 0);
}

const BUS = {
  body: `<rect fill="white" x="842" y="474" width="216" height="246" rx="16"/><rect fill="white" x="862" y="712" width="34" height="26" rx="5"/><rect fill="white" x="1004" y="712" width="34" height="26" rx="5"/><rect fill="white" x="826" y="520" width="12" height="42" rx="4"/><rect fill="white" x="1062" y="520" width="12" height="42" rx="4"/>`,
  glass: `<rect fill="white" x="856" y="516" width="188" height="112" rx="8"/>`,
  sign: `<rect fill="white" x="884" y="486" width="132" height="20" rx="3"/>`,
};

function headlightsAt(x: number, y: number): number {
  return [878, 1022].reduce((sum, at) => {
    const away = Math.hypot(x - at, y - 676);
    return (
      sum + 1.3 * Math.exp(-((away / 12) ** 2)) + 0.55 * Math.exp(-away / 26) + 0.12 * Math.exp(-away / 110)
    );
  }, 0);
}

/** Blocks of flats on both sides, lower towards the vanishing point; a few windows are lit (left open). */
function houses(seed: number, size: number): string {
  const drawn: string[] = [];
  for (let at = 0; at < 14; at += 1) {
    const x = at * 122 - 60 + scatter(at, seed) * 40;
    const away = Math.min(1, Math.abs(x + 60 - VANISHING) / 800);
    const height = (60 + 330 * away ** 1.3) * size * (0.7 + 0.6 * scatter(at, seed + 1)) + (1 - size) * 120;
    const width = 84 + scatter(at, seed + 2) * 60;
    drawn.push(
      `<rect fill="white" x="${x}" y="${HORIZON + 60 - height}" width="${width}" height="${height}"/>`,
    );
    for (let floor = 0; floor < height / 26 - 2; floor += 1)
      for (let window = 0; window < 4; window += 1)
        if (scatter(at * 9 + window, floor + seed * 5) < 0.16)
          drawn.push(
            `<rect fill="#777" x="${x + 12 + window * 19}" y="${HORIZON + 74 - height + floor * 26}" width="9" height="12"/>`,
          );
  }
  return drawn.join("");
}

/** Street trees: crowns out of many small rounds. */
function treesDrawing(): string {
  const drawn: string[] = [];
  for (const [x, foot, size] of [
    [90, 850, 190],
    [352, 742, 104],
    [506, 690, 62],
    [1250, 742, 112],
    [1480, 850, 200],
  ] as const) {
    drawn.push(
      `<rect fill="white" x="${x - size / 26}" y="${foot - size * 1.3}" width="${size / 13}" height="${size * 1.3}"/>`,
    );
    for (let round = 0; round < 70; round += 1) {
      const turn = scatter(round, x) * Math.PI * 2;
      const out = Math.sqrt(scatter(round, x + 1)) * size * 0.72;
      drawn.push(
        `<circle fill="white" cx="${x + Math.cos(turn) * out}" cy="${foot - size * 1.75 + Math.sin(turn) * out * 0.9}" r="${size * (0.07 + 0.1 * scatter(round, x + 2))}"/>`,
      );
    }
  }
  return drawn.join("");
}
