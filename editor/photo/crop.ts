import { type Focus, MIDDLE } from "./focus";

/** The shapes in which a photo is shown: as it was taken, and cut to a width by a height. */
export const SHAPES = ["original", "3:2", "1:1", "16:9"] as const;

export type Shape = (typeof SHAPES)[number];

/** A window on a picture, in shares 0–1 of its width and height. */
export interface Crop {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Size {
  width: number;
  height: number;
}

const RATIOS: Record<Exclude<Shape, "original">, number> = { "3:2": 3 / 2, "1:1": 1, "16:9": 16 / 9 };

/** Width divided by height of a picture of this size in a shape. */
export const ratioOf = ({ width, height }: Size, shape: Shape): number =>
  shape === "original" ? width / height : RATIOS[shape];

/**
 * The largest window of a shape on an upright picture (pixels), centred on the focal point as far as the edges let it; null
 * is the middle.
 */
export function cropOf(size: Size, shape: Shape, focus: Focus | null): Crop {
  const [x, y] = focus ?? MIDDLE;
  // How much wider than the picture the shape is: one of the two sides always fits whole.
  const wider = ratioOf(size, shape) / (size.width / size.height);
  const width = Math.min(1, wider);
  const height = Math.min(1, 1 / wider);
  return { left: startOf(x, width), top: startOf(y, height), width, height };
}

const startOf = (focus: number, length: number) => Math.min(1 - length, Math.max(0, focus - length / 2));

/** The same window as CSS `object-position`, for an image that covers a box of the shape: "37.5% 50%". */
export function objectPosition(size: Size, shape: Shape, focus: Focus | null): string {
  const { left, top, width, height } = cropOf(size, shape, focus);
  return `${percent(left, width)} ${percent(top, height)}`;
}

/** CSS shares out what hangs over, not the picture. */
const percent = (start: number, length: number) =>
  length === 1 ? "50%" : `${Number(((start / (1 - length)) * 100).toFixed(2))}%`;
