import { describe, expect, it } from "vitest";
import { readTextFile } from "./read-text-file";

const bytes = (...values: number[]) => new Blob([new Uint8Array(values)]);

describe("reading a page's text from a file", () => {
  it.each([
    { why: "UTF-8", file: new Blob(["要闻\n本报讯"]), want: "要闻\n本报讯" },
    { why: "UTF-8 with its mark", file: new Blob(["\ufeff要闻"]), want: "要闻" },
    { why: "UTF-16 from Notepad", file: bytes(0xff, 0xfe, 0x81, 0x89, 0xfb, 0x95), want: "要闻" },
    { why: "GB 18030 from an older system", file: bytes(0xd2, 0xaa, 0xce, 0xc5), want: "要闻" },
  ])("reads $why", async ({ file, want }) => expect(await readTextFile(file)).toBe(want));

  it.each([
    { why: "a PDF", file: new Blob(["%PDF-1.7\n……"]), code: "TEXT_BINARY" },
    { why: "a Word file", file: bytes(0x50, 0x4b, 0x03, 0x04, 0x20), code: "TEXT_BINARY" },
    { why: "a photo", file: bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46), code: "TEXT_BINARY" },
    { why: "nothing but white space", file: new Blob([" \n\u3000"]), code: "TEXT_EMPTY" },
    { why: "more than 1 MB", file: new Blob(["报".repeat(350_000)]), code: "TEXT_TOO_LARGE" },
    { why: "far more than 1 MB", file: new Blob(["a".repeat(3_000_000)]), code: "TEXT_TOO_LARGE" },
  ])("refuses $why", async ({ file, code }) => {
    await expect(readTextFile(file)).rejects.toMatchObject({ code });
  });
});
