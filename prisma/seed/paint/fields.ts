import {
  add,
  clamp,
  cloud,
  colour,
  expose,
  gradient,
  HEIGHT,
  mix,
  noise,
  scatter,
  smooth,
  WIDTH,
} from "./canvas";

/** Rows of maize running to the horizon after sunset. */
export function fields(): Promise<Buffer> {
  const sky = gradient([
    [0, "#2c3c5e"],
    [0.22, "#5b6688"],
    [0.36, "#a98a94"],
    [0.45, "#e2a47c"],
    [0.52, "#f3c98f"],
  ]);
  const [leaf, dark, soil] = [colour("#4e5a35"), colour("#161d17"), colour("#2a2420")];
  const [glow, haze] = [colour("#ffb469"), colour("#c99a80")];
  const horizon = 0.52;
  const sun = { x: 0.63, y: 0.515 };
  return expose((px, py) => {
    const [x, y] = [px / WIDTH, py / HEIGHT];
    const toSun = Math.hypot((x - sun.x) * 1.5, (y - sun.y) * 2.2);
    const wood = horizon - 0.012 - 0.03 * cloud(x * 9, 3.7, 5) * smooth(0.1, 0.9, noise(x * 4, 8));
    if (y < wood) {
      const streaks = smooth(0.5, 0.78, cloud(x * 2.2 + y * 3, y * 15, 6)) * smooth(0.02, 0.3, y);
      const lit = mix(colour("#6c6c88"), colour("#ffb98a"), smooth(0.1, 0.42, y) * (1.1 - toSun));
      return add(mix(sky(y), lit, streaks * 0.6), glow, 0.75 * Math.exp(-toSun * 5.5));
    }
    if (y < horizon + 0.004) return mix(colour("#2b2a30"), haze, 0.35 * Math.exp(-toSun * 3));
    return ground(x, y);
  });

  function ground(x: number, y: number) {
    const near = (y - horizon) / (1 - horizon);
    const depth = 1 / (near + 0.035);
    const across = (x - sun.x) * depth * 5.2 + 0.35 * noise(depth * 0.7, 4);
    const row = Math.abs(across - Math.round(across)) * 2;
    const which = Math.round(across);
    const tufts = cloud(across * 7 + which * 13, depth * 9, 4);
    const blades = scatter(Math.floor(x * 800), Math.floor(depth * 60)) * 0.25;
    const crop = smooth(0.86, 0.5, row + (tufts - 0.5) * 0.9);
    // The side of each row that looks towards the light has a rim.
    const rim = smooth(0.2, 0.55, row) * smooth(0.95, 0.6, row) * (tufts + blades);
    const toSun = Math.abs(x - sun.x) * 1.5 + near * 0.9;
    const body = mix(soil, mix(dark, leaf, tufts * 0.9 + blades - 0.1), crop);
    const lit = add(body, glow, 0.42 * rim * Math.exp(-toSun * 1.7));
    return mix(lit, haze, clamp(0.75 * Math.exp(-near * 9)));
  }
}
