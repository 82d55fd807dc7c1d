import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { NO_WORDS } from "./job";
import { readWords } from "./read-words";

const FIXTURES = path.join(import.meta.dirname, "../fixtures");
const NOW = new Date("2025-08-20T00:00:00Z");

const read = (name: string) => readWords(readFileSync(path.join(FIXTURES, name)), NOW);
const named = (start: string) => readdirSync(FIXTURES).filter((name) => name.startsWith(start));

const ALL = {
  headline: "走进电商基地",
  caption: "8月19日，市委书记王相民到四平青年场景电商基地调研。",
  photographer: "尚镕珺",
  credit: "四平日报",
  copyright: "© 2025 四平日报社",
  place: "吉林省 四平市 铁东区",
  takenAt: new Date("2025-08-19T01:30:00Z"),
};
const IN_GBK = { ...ALL, copyright: "2025 四平日报社" };
const IN_EXIF = { ...ALL, headline: "", credit: "", place: "" };

describe("what a photo's file says of itself", () => {
  it.each(named("iptc-utf8."))("is read from IPTC in UTF-8: %s", async (name) => {
    expect(await read(name)).toEqual(ALL);
  });
  it.each(named("iptc-gbk."))("is read from IPTC in GBK that does not say so: %s", async (name) => {
    expect(await read(name)).toEqual(IN_GBK);
  });
  it.each(named("xmp."))("is read from XMP, by two, without an offset: %s", async (name) => {
    expect(await read(name)).toEqual({ ...ALL, photographer: "尚镕珺 罗小满" });
  });
  it.each(named("exif."))("is read from EXIF: %s", async (name) => {
    expect(await read(name)).toEqual(IN_EXIF);
  });
  it("is read from EXIF in GBK", async () => {
    expect(await read("exif-gbk.jpg")).toEqual({ ...IN_EXIF, copyright: IN_GBK.copyright });
  });

  it("is IPTC's where the blocks contradict each other, whole where IPTC is cut off or has no time", async () => {
    expect(await read("contradicting.jpg")).toEqual({
      ...NO_WORDS,
      headline: "基地的早晨",
      caption: ALL.caption,
      photographer: "阿依古丽·买买提明",
      takenAt: new Date("2025-08-18T23:15:30Z"),
    });
  });

  it("is no caption where the camera wrote it", async () => {
    expect(await read("camera.jpg")).toEqual({
      ...NO_WORDS,
      photographer: "张舰",
      credit: "新华社",
      copyright: '© <张舰> & "罗"',
      takenAt: ALL.takenAt,
    });
  });
});

describe("metadata that is out to harm", () => {
  it("is read as far as it goes, wherever the file is cut off or changed", async () => {
    for (const name of [...named("iptc"), ...named("xmp"), ...named("exif"), "camera.jpg"]) {
      const whole = readFileSync(path.join(FIXTURES, name));
      for (let place = 0; place < whole.length; place += 7) {
        const broken = Buffer.from(whole);
        broken[place] = 0xff;
        for (const file of [broken, whole.subarray(0, place)]) {
          const words = await readWords(file, NOW).catch((error: unknown) => error);
          if (!(words instanceof Error)) expect(Object.keys(words as object)).toHaveLength(7);
        }
      }
    }
  });

  it("does not unfold", async () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`);
    const bomb = `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs.join("")}]><x:xmpmeta xmlns:x="adobe:ns:meta/"/>`;
    const started = performance.now();
    expect(await readWords(withXmp(bomb), NOW)).toEqual(NO_WORDS);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it("brings in no mark that turns the reading direction, no control character and no book", async () => {
    const long = `\u202e说明\u0007&#xD;\n${"长".repeat(5000)}`.replace("\u0007", "");
    const { caption } = await readWords(withXmp(xmpWith(`<dc:description>${long}</dc:description>`)), NOW);
    expect(caption).toHaveLength(2000);
    expect(caption.startsWith("说明 长长")).toBe(true);
  });
});

/** The smallest JPEG that has an XMP block. */
function withXmp(xmp: string): Buffer {
  const content = Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`);
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 4);
  return Buffer.concat([head, content, Buffer.from([0xff, 0xd9])]);
}

function xmpWith(property: string): string {
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">${property}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}
