/** The point of an upright picture that every crop keeps in view: shares 0–1 from the left and from the top. */
export type Focus = readonly [number, number];

/** Where the focal point is while nobody has moved it. */
export const MIDDLE: Focus = [0.5, 0.5];

const STEPS = 1000;

/** The nearest focal point inside the picture, rounded to 0.001. */
export const focusAt = (x: number, y: number): [number, number] => [share(x), share(y)];

const share = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * STEPS) / STEPS;

/** Whether a value is a focal point as the page document keeps it: two shares, rounded to 0.001. */
export const isFocus = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((one: unknown) => isShare(one));

const isShare = (value: unknown) =>
  typeof value === "number" && value >= 0 && value <= 1 && Math.round(value * STEPS) / STEPS === value;
