import {
  add,
  type Colour,
  cloud,
  colour,
  expose,
  HEIGHT,
  mask,
  mix,
  noise,
  scatter,
  smooth,
  WIDTH,
} from "./canvas";

const COVERS = [
  "#6d3a2c",
  "#8a6a3f",
  "#3f4b3a",
  "#2f3f4d",
  "#a08a66",
  "#5a2f33",
  "#4a4136",
  "#7b5334",
  "#394c4b",
];

/** A reading lamp before shelves of books at night. */
export async function shelves(): Promise<Buffer> {
  const lamp = { x: 1020, y: 560 };
  const books = await bookshelf();
  const shade = await mask(
    `<path fill="white" d="M${lamp.x - 78},470 Q${lamp.x},440 ${lamp.x + 78},470 L${lamp.x + 168},618 Q${lamp.x},642 ${lamp.x - 168},618 Z"/>`,
    1.4,
  );
  const stand = await mask(
    `<rect fill="white" x="${lamp.x - 7}" y="620" width="14" height="268" rx="6"/><circle fill="white" cx="${lamp.x}" cy="700" r="14"/><ellipse fill="white" cx="${lamp.x}" cy="892" rx="92" ry="17"/><path fill="white" d="M${lamp.x - 30},880 Q${lamp.x},820 ${lamp.x + 30},880 Z"/>`,
    1.2,
  );
  const open = await mask(openBook(), 1.2);
  const [warm, wood, brass] = [colour("#ffbe72"), colour("#6b4327"), colour("#b58a4a")];

  return expose(
    (x, y) => {
      const away = Math.hypot((x - lamp.x) / 1.25, y - lamp.y);
      const lit = 0.1 + 1.05 * Math.exp(-away / 330) + 0.28 * Math.exp(-away / 900);
      let seen: Colour = mix([0, 0, 0], books(x, y), lit * (0.9 + 0.2 * noise(x / 300, y / 300)));
      const edge = 822;
      if (y > edge) {
        const near = (y - edge) / (HEIGHT - edge);
        const veins = cloud(x / 260, (y - edge) / 9 + cloud(x / 400, 2, 3) * 6, 5);
        const pool = Math.exp(-Math.hypot((x - lamp.x) / 430, (y - 905) / 105));
        const board = mix(mix([0.02, 0.012, 0.01], wood, 0.6 + veins * 0.6), [0, 0, 0], 0.62 - 0.12 * near);
        seen = add(board, mix(warm, wood, 0.3), pool * (0.55 + 0.35 * veins));
        // The shelves shine in the varnish.
        seen = add(seen, books(x, edge - (y - edge) * 1.4), 0.12 * lit * (1 - near));
      }
      const page = open(x, y);
      if (page > 0) {
        const lines =
          smooth(0.35, 0.6, noise(x / 5, Math.floor((y - 880) / 9) * 3.3)) *
          smooth(0.3, 0.7, Math.sin((y - 880) * 0.7));
        const paper = mix(
          colour("#e9d3a8"),
          colour("#8c7146"),
          0.35 * lines + smooth(-20, 260, Math.abs(x - 640)) * 0.2,
        );
        seen = mix(
          seen,
          mix([0, 0, 0], paper, 0.3 + 0.75 * Math.exp(-Math.hypot(x - lamp.x, (y - 900) * 2) / 420)),
          page,
        );
      }
      const rod = stand(x, y);
      const glint = Math.exp(-(((x - lamp.x + 3) / 4) ** 2)) * 0.5;
      seen = mix(seen, add(mix([0.05, 0.03, 0.02], brass, 0.45), warm, glint), rod);
      const cover = shade(x, y);
      const across = 1 - ((x - lamp.x) / 190) ** 2;
      seen = mix(
        seen,
        add(mix(colour("#c98a3d"), colour("#ffe2a6"), across * smooth(450, 640, y)), warm, 0.25),
        cover,
      );
      return add(seen, warm, 0.34 * Math.exp(-away / 150) + 0.1 * Math.exp(-away / 420));
    },
    { grain: 0.03, vignette: 0.75 },
  );
}

/** Four boards of books, out of focus, as a picture that can be looked up. */
async function bookshelf(): Promise<(x: number, y: number) => Colour> {
  const blurred = await Promise.all([0, 1, 2].map((part) => mask(spines(part), 3.2)));
  return (x, y) => {
    const [red, green, blue] = blurred.map((look) =>
      look(Math.min(WIDTH - 1, Math.max(0, x)), Math.max(0, y)),
    );
    return [red ?? 0, green ?? 0, blue ?? 0];
  };
}

/** One part (red, green or blue) of the spines' colours, in grey. */
function spines(part: number): string {
  const grey = (hex: string, light = 1) => {
    const value = Math.round((colour(hex)[part] ?? 0) * 255 * light);
    return `rgb(${value},${value},${value})`;
  };
  const drawn: string[] = [`<rect width="1600" height="1067" fill="${grey("#120c08")}"/>`];
  for (let board = 0; board < 4; board += 1) {
    const floor = 196 + board * 214;
    let x = -10;
    for (let book = 0; x < WIDTH; book += 1) {
      const chance = (which: number) => scatter(book * 7 + which, board * 31 + which);
      const width = 17 + Math.floor(chance(1) * 30);
      const height = 128 + chance(2) * 52;
      const cover = COVERS[Math.floor(chance(3) * COVERS.length)] ?? "#444444";
      if (chance(4) < 0.05) {
        x += width * 1.6;
        continue;
      }
      const lean = chance(5) < 0.06 ? `transform="rotate(${5 + chance(6) * 5} ${x} ${floor})"` : "";
      drawn.push(
        `<g ${lean}><rect x="${x}" y="${floor - height}" width="${width}" height="${height}" fill="${grey(cover, 0.75 + chance(7) * 0.5)}"/><rect x="${x}" y="${floor - height}" width="3" height="${height}" fill="${grey(cover, 0.4)}"/><rect x="${x + 5}" y="${floor - height + 18 + chance(8) * 20}" width="${Math.max(4, width - 10)}" height="${chance(9) < 0.5 ? 5 : 26}" fill="${grey("#d6b878", 0.55 + chance(9) * 0.4)}"/></g>`,
      );
      x += width + 1;
    }
    drawn.push(
      `<rect x="0" y="${floor}" width="1600" height="24" fill="${grey("#7a4c2b")}"/><rect x="0" y="${floor + 20}" width="1600" height="16" fill="${grey("#1c110a")}"/>`,
    );
  }
  return drawn.join("");
}

function openBook(): string {
  return `<path fill="white" d="M410,958 Q520,908 640,936 Q760,900 872,940 L910,1006 Q770,962 642,1000 Q508,968 366,1022 Z"/>`;
}
