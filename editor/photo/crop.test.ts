import fc from "fast-check";
import { expect, it } from "vitest";
import { cropOf, objectPosition, ratioOf, SHAPES } from "./crop";
import { focusAt, isFocus } from "./focus";

const size = fc.record({
  width: fc.integer({ min: 1, max: 12_000 }),
  height: fc.integer({ min: 1, max: 12_000 }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });
const focus = fc.option(fc.tuple(share, share).map(([x, y]) => focusAt(x, y)));
const shape = fc.constantFrom(...SHAPES);
const NEARLY = 1e-9;

const holds = (
  law: (
    ...given: [{ width: number; height: number }, (typeof SHAPES)[number], [number, number] | null]
  ) => void,
) => fc.assert(fc.property(size, shape, focus, law), { numRuns: 500 });

it("cuts a window that lies inside the picture, has the shape, and is as large as can be", () =>
  holds((given, shape, focus) => {
    const { left, top, width, height } = cropOf(given, shape, focus);
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(Math.max(left + width, top + height)).toBeLessThanOrEqual(1 + NEARLY);
    const ratio = (width * given.width) / (height * given.height);
    expect(ratio / ratioOf(given, shape)).toBeCloseTo(1, 9);
    expect(Math.max(width, height)).toBe(1);
  }));

it("centres it on the focal point, unless an edge forbids", () =>
  holds((given, shape, focus) => {
    const { left, top, width, height } = cropOf(given, shape, focus);
    const [x, y] = focus ?? [0.5, 0.5];
    for (const [start, length, at] of [
      [left, width, x],
      [top, height, y],
    ] as const) {
      const isCentred = Math.abs(start + length / 2 - at) < NEARLY;
      const isAtStart = start === 0 && at < length / 2 + NEARLY;
      const isAtEnd = Math.abs(start + length - 1) < NEARLY && at > 1 - length / 2 - NEARLY;
      expect(isCentred || isAtStart || isAtEnd).toBe(true);
      expect(at).toBeGreaterThanOrEqual(start - NEARLY);
      expect(at).toBeLessThanOrEqual(start + length + NEARLY);
    }
  }));

it("says the same to CSS: a covering image at that position shows the window", () =>
  holds((given, shape, focus) => {
    const { left, top, width, height } = cropOf(given, shape, focus);
    const [x = Number.NaN, y = Number.NaN] = objectPosition(given, shape, focus)
      .split(" ")
      .map(Number.parseFloat);
    expect((x / 100) * (1 - width)).toBeCloseTo(left, 3);
    expect((y / 100) * (1 - height)).toBeCloseTo(top, 3);
  }));

it.each([
  { why: "a wide picture loses its sides", size: [3000, 1000], shape: "1:1", focus: null, want: "50% 50%" },
  {
    why: "the window follows the focal point",
    size: [3000, 1000],
    shape: "1:1",
    focus: [0.4, 0.9],
    want: "35% 50%",
  },
  { why: "an edge stops it", size: [3000, 1000], shape: "1:1", focus: [0.02, 0.5], want: "0% 50%" },
  {
    why: "a tall picture loses top and bottom",
    size: [1000, 2000],
    shape: "16:9",
    focus: [0.5, 1],
    want: "50% 100%",
  },
  {
    why: "nothing is cut off the original",
    size: [1000, 2000],
    shape: "original",
    focus: [0.1, 0.1],
    want: "50% 50%",
  },
] as const)("$why", ({ size: [width, height], shape, focus, want }) => {
  expect(objectPosition({ width, height }, shape, focus)).toBe(want);
});

it.each([
  { why: "two shares", value: [0, 0.125], want: true },
  { why: "finer than 0.001", value: [0.12345, 0.5], want: false },
  { why: "outside the picture", value: [-0.1, 1], want: false },
  { why: "three numbers", value: [0, 0, 0], want: false },
  { why: "not a number", value: [Number.NaN, 0], want: false },
  { why: "words", value: "0 0", want: false },
])("knows a focal point: $why", ({ value, want }) => expect(isFocus(value)).toBe(want));
