import { describe, expect, it } from "vitest";
import {
  deskSources,
  fittingWidth,
  originalKey,
  photoKeys,
  publishedPhoto,
  versionKey,
  versionOfFile,
  versionWidths,
} from "./versions";

const SHA = "ab".repeat(32);

describe("versions of a photo", () => {
  it.each([
    { why: "a camera's", size: { width: 6000, height: 4000 }, want: [480, 960, 1600, 2400] },
    { why: "exactly the widest", size: { width: 2400, height: 900 }, want: [480, 960, 1600, 2400] },
    { why: "narrower than the widest", size: { width: 1200, height: 900 }, want: [480, 960, 1200] },
    { why: "exactly a width", size: { width: 960, height: 900 }, want: [480, 960] },
    { why: "narrower than the narrowest", size: { width: 300, height: 200 }, want: [300] },
    {
      why: "a long screenshot, as high as WebP can be",
      size: { width: 1080, height: 30_000 },
      want: [480, 589],
    },
    { why: "a thread, of which none can be made", size: { width: 1, height: 60_000 }, want: [] },
  ])("are never wider than the photo: $why", ({ size, want }) => expect(versionWidths(size)).toEqual(want));

  it.each([
    { why: "just that", wanted: 960, want: 960 },
    { why: "the next wider", wanted: 500, want: 960 },
    { why: "the widest, where none is so wide", wanted: 1600, want: 1200 },
  ])("fit what is wanted: $why", ({ wanted, want }) =>
    expect(fittingWidth({ width: 1200, height: 900 }, wanted)).toBe(want),
  );

  it("have keys and addresses that hold the content's hash", () => {
    const photo = { id: "7", sha256: SHA, width: 700, height: 500, colour: "#334455" };
    const [avif, webp, jpeg] = ["avif", "webp", "jpg"].map((ending) => [
      { width: 480, url: `/photos/${SHA}/480.${ending}` },
      { width: 700, url: `/photos/${SHA}/700.${ending}` },
    ]);
    expect(originalKey(SHA)).toBe(`ab/${SHA}/original`);
    expect(versionKey(SHA, { width: 480, format: "avif" })).toBe(`ab/${SHA}/480.avif`);
    expect(photoKeys(photo)).toEqual([
      `ab/${SHA}/original`,
      ...["480.avif", "480.webp", "480.jpg", "700.avif", "700.webp", "700.jpg"].map((f) => `ab/${SHA}/${f}`),
    ]);
    expect(publishedPhoto(photo)).toEqual({
      id: "7",
      width: 700,
      height: 500,
      colour: "#334455",
      formats: [
        { type: "image/avif", sources: avif },
        { type: "image/webp", sources: webp },
        { type: "image/jpeg", sources: jpeg },
      ],
    });
    expect(deskSources(photo).map(({ url }) => url)).toEqual([
      "/api/desk/photos/7/480.webp",
      "/api/desk/photos/7/700.webp",
    ]);
  });

  it.each([
    { file: "480.webp", want: { width: 480, format: "webp" } },
    { file: "2400.avif", want: { width: 2400, format: "avif" } },
    { file: "700.jpg", want: { width: 700, format: "jpg" } },
    { file: "480.png", want: null },
    { file: "0480.webp", want: null },
    { file: "original", want: null },
    { file: "../480.webp", want: null },
    { file: "480.webp/..", want: null },
  ])("are asked for by a file's name: $file", ({ file, want }) => expect(versionOfFile(file)).toEqual(want));
});
