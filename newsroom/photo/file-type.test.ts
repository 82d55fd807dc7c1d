import { describe, expect, it } from "vitest";
import { fileType } from "./file-type";

const bytes = (latin1: string) => Buffer.from(latin1, "latin1");

describe("what a file is", () => {
  it.each([
    { why: "a JPEG", head: "\xff\xd8\xff\xe1\x00\x10Exif", want: { kind: "jpeg" } },
    { why: "a PNG", head: "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", want: { kind: "png" } },
    { why: "a WebP", head: "RIFF\x24\0\0\0WEBPVP8 ", want: { kind: "webp" } },
    { why: "a sound in the same container", head: "RIFF\x24\0\0\0WAVEfmt ", want: null },
    { why: "a GIF", head: "GIF89a\x01\0", want: { kind: "gif" } },
    {
      why: "a telephone's HEIC",
      head: "\0\0\0\x18ftypheic\0\0\0\0mif1heic",
      want: { kind: "another", name: "HEIC" },
    },
    {
      why: "a HEIC of the general brand",
      head: "\0\0\0\x18ftypmif1\0\0\0\0mif1heic",
      want: { kind: "another", name: "HEIC" },
    },
    { why: "an AVIF", head: "\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf", want: { kind: "avif" } },
    {
      why: "an AVIF of the general brand",
      head: "\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf",
      want: { kind: "avif" },
    },
    {
      why: "no brand from behind the list",
      head: "\0\0\0\x14ftypheic\0\0\0\0mif1avif",
      want: { kind: "another", name: "HEIC" },
    },
    {
      why: "Canon's raw file",
      head: "\0\0\0\x18ftypcrx \0\0\0\x01crx isom",
      want: { kind: "another", name: "RAW" },
    },
    {
      why: "Canon's older raw file",
      head: "II*\0\x10\0\0\0CR\x02\0",
      want: { kind: "another", name: "RAW" },
    },
    { why: "Fuji's raw file", head: "FUJIFILMCCD-RAW 0201", want: { kind: "another", name: "RAW" } },
    { why: "Photoshop's own", head: "8BPS\0\x01", want: { kind: "another", name: "PSD" } },
    { why: "a BMP", head: "BM\x36\0\x0c\0\0\0\0\0\x36", want: { kind: "another", name: "BMP" } },
    { why: "a film", head: "\0\0\0\x1cftypisom", want: null },
    { why: "a TIFF", head: "II*\0\x08\0\0\0", want: { kind: "tiff" } },
    { why: "a TIFF of the other order", head: "MM\0*\0\0\0\x08", want: { kind: "tiff" } },
    { why: "a BigTIFF", head: "II+\0\x08\0\0\0", want: { kind: "tiff" } },
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
