import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { pageShape } from "./copyfit";
import type { Figure } from "./paper-article";
import { PhotoFigure } from "./photo-figure";

const SHA = "ab".repeat(32);
const photo = {
  id: "photo",
  width: 2000,
  height: 1500,
  colour: "#a1b2c3",
  formats: (["avif", "webp", "jpeg"] as const).map((name) => ({
    type: `image/${name}` as const,
    sources: [480, 960].map((width) => ({ width, url: `/photos/${SHA}/${width}.${name}` })),
  })),
};
const figure: Figure = {
  photo,
  caption: "新桥通车。",
  credit: "林知遥 摄",
  alt: "新桥通车。",
  focus: null,
  leads: true,
};
const html = (change: Partial<Figure> = {}, cropped = false) =>
  renderToStaticMarkup(
    <PhotoFigure figure={{ ...figure, ...change }} alternative="题目的图片" sizes="92vw" cropped={cropped} />,
  );

describe("a photo for readers", () => {
  it("is offered in the best format first, in every width, with its place kept", () => {
    const markup = html();
    expect(markup.match(/type="[^"]+"|<img/g)).toEqual(['type="image/avif"', 'type="image/webp"', "<img"]);
    expect(markup).toContain(`/photos/${SHA}/480.avif 480w, /photos/${SHA}/960.avif 960w`);
    expect(markup).toMatch(/<img[^>]* src="[^"]*960\.jpeg"/);
    expect(markup).toMatch(/width="2000" height="1500"/);
    expect(markup).toContain("background-color:#a1b2c3");
  });

  it.each([
    { why: "nothing that its caption says anyway", change: {}, want: 'alt=""' },
    { why: "its own words", change: { alt: "江上一座红色的桥" }, want: 'alt="江上一座红色的桥"' },
    {
      why: "whose photo it is, where nothing is said",
      change: { caption: "", alt: "" },
      want: 'alt="题目的图片"',
    },
  ])("reads out $why", ({ change, want }) => {
    expect(html(change)).toContain(want);
  });

  it("is cut on a page so that its focal point stays in sight, and whole at its own address", () => {
    expect(html({ focus: [0.5, 0] }, true)).toMatch(/aspect-ratio:1\.5;object-position:50% 0%/);
    expect(html({ focus: [0.5, 0] })).not.toContain("aspect-ratio");
  });

  it.each([
    { why: "lies", size: { width: 400, height: 300 }, want: "3:2" },
    { why: "is a panorama", size: { width: 3000, height: 1000 }, want: "16:9" },
    { why: "stands", size: { width: 900, height: 1000 }, want: "original" },
    { why: "is very tall", size: { width: 500, height: 1000 }, want: "1:1" },
  ])("has one shape where it $why", ({ size, want }) => {
    expect(pageShape(size)).toBe(want);
  });
});
