import { describe, expect, it } from "vitest";
import { fileType } from "./file-type";

const bytes = (latin1: string) => Buffer.from(latin1, "latin1");

describe("what a file is", () => {
  it.each([
    { why: "a JPEG", head: "\xff\xd8\xff\xe1\x00\x10Exif", want: { kind: "jpeg" } },
    { why: "a PNG", head: "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", want: { kind: "png" } },
    { why: "a WebP", head: "RIFF\x24\0\0\0WEBPVP8 ", want: { kind: "webp" } },
    { why: "a sound in the same container", head: "RIFF\x24\0\0\0WAVEfmt ", want: null },
    { why: "a GIF", head: "GIF89a\x01\0", want: { kind: "another", name: "GIF" } },
    { why: "a telephone's HEIC", head: "\0\0\0\x18ftypheic", want: { kind: "another", name: "HEIC" } },
    { why: "an AVIF", head: "\0\0\0\x1cftypavif", want: { kind: "another", name: "AVIF" } },
    { why: "a film", head: "\0\0\0\x1cftypisom", want: null },
    { why: "a TIFF", head: "II*\0\x08\0\0\0", want: { kind: "another", name: "TIFF" } },
    { why: "a page's PDF", head: "%PDF-1.7\n", want: { kind: "another", name: "PDF" } },
    {
      why: "an SVG",
      head: '<svg xmlns="http://www.w3.org/2000/svg">',
      want: { kind: "another", name: "SVG" },
    },
    {
      why: "an SVG behind a declaration and a comment",
      head: '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a drawing -->\n<svg width="1">',
      want: { kind: "another", name: "SVG" },
    },
    { why: "a screen of HTML with a drawing in it", head: "<!doctype html><body><svg></svg>", want: null },
    { why: "words", head: "本报讯", want: null },
    { why: "nothing", head: "", want: null },
  ])("is told by the first bytes: $why", ({ head, want }) => expect(fileType(bytes(head))).toEqual(want));
});
