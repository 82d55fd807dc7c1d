import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import sharp from "sharp";

/**
 * `tsx scripts/make-photo-fixtures.ts`: writes the pictures of newsroom/photo/fixtures with the metadata that tests read
 * back. It needs `exiftool`; the tests do not.
 */
const run = promisify(execFile);
const folder = path.join(import.meta.dirname, "../newsroom/photo/fixtures");

const CAPTION = "8月19日，市委书记王相民到四平青年场景电商基地调研。";
/** 尚镕珺 is in GBK, and not in GB2312. */
const NAME = "尚镕珺";

const IPTC = [
  "-IPTC:Headline=走进电商基地",
  `-IPTC:Caption-Abstract=${CAPTION}`,
  `-IPTC:By-line=本报记者 ${NAME} 摄`,
  "-IPTC:Credit=四平日报",
  "-IPTC:CopyrightNotice=© 2025 四平日报社",
  "-IPTC:Province-State=吉林省",
  "-IPTC:City=四平市",
  "-IPTC:Sub-location=铁东区",
  "-IPTC:DateCreated=2025:08:19",
  "-IPTC:TimeCreated=09:30:00+08:00",
];
// GBK has no ©.
const IPTC_GBK = IPTC.map((tag) => tag.replace("© ", ""));
const XMP = [
  "-XMP-photoshop:Headline=走进电商基地",
  `-XMP-dc:Description=${CAPTION}`,
  `-XMP-dc:Description-en=The secretary visits a base.`,
  `-XMP-dc:Creator=${NAME}`,
  "-XMP-dc:Creator=罗小满",
  "-XMP-photoshop:Credit=四平日报",
  "-XMP-dc:Rights=© 2025 四平日报社",
  "-XMP-photoshop:State=吉林省",
  "-XMP-photoshop:City=四平市",
  "-XMP-iptcCore:Location=铁东区",
  "-XMP-photoshop:DateCreated=2025:08:19 09:30:00",
];
const EXIF = [
  `-EXIF:ImageDescription=${CAPTION}`,
  `-EXIF:Artist=${NAME}`,
  "-EXIF:Copyright=© 2025 四平日报社",
  "-EXIF:DateTimeOriginal=2025:08:19 09:30:00",
];
/** What a camera writes: nothing of it may reach readers, and its words are none. */
const CAMERA = [
  "-EXIF:ImageDescription=OLYMPUS DIGITAL CAMERA         ",
  "-EXIF:Make=OLYMPUS IMAGING CORP.",
  "-EXIF:Model=E-M1MarkII",
  "-EXIF:SerialNumber=BHP242330",
  "-EXIF:LensSerialNumber=ABC123456",
  "-EXIF:OwnerName=A Person",
  "-EXIF:DateTimeOriginal=2025:08:19 01:30:00",
  "-EXIF:OffsetTimeOriginal=+00:00",
  "-EXIF:GPSLatitude=43.1667",
  "-EXIF:GPSLatitudeRef=N",
  "-EXIF:GPSLongitude=124.35",
  "-EXIF:GPSLongitudeRef=E",
  "-XMP-dc:Creator=张舰",
  '-XMP-dc:Rights=© <张舰> & "罗"',
  "-XMP-photoshop:Credit=新华社",
  "-XMP-exif:GPSLatitude=43.1667",
  "-XMP-aux:SerialNumber=BHP242330",
];
/** Three blocks that contradict each other; IPTC's byline is cut off where XMP's goes on, its headline is empty. */
const CONTRADICTING = [
  `-IPTC:Caption-Abstract=${CAPTION}`,
  "-IPTC:By-line=阿依古丽·买买提",
  "-IPTC:ObjectName=DSC_0001",
  "-IPTC:DateCreated=2025:08:19",
  "-XMP-dc:Description=另一句话。",
  "-XMP-dc:Creator=阿依古丽·买买提明",
  "-XMP-dc:Title=基地的早晨",
  "-EXIF:ImageDescription=第三句话。",
  "-EXIF:Artist=Camera Owner",
  "-EXIF:DateTimeOriginal=2025:08:19 07:15:30",
];

const scratch = await mkdtemp(path.join(os.tmpdir(), "photo-fixtures-"));
for (const ending of ["jpg", "tif"]) {
  await make(`iptc-utf8.${ending}`, ["-IPTC:CodedCharacterSet=UTF8", ...IPTC]);
  await make(`iptc-gbk.${ending}`, IPTC_GBK, "gbk");
}
for (const ending of ["jpg", "tif", "png", "webp", "avif"]) await make(`xmp.${ending}`, XMP);
for (const ending of ["jpg", "tif", "png", "webp", "avif"]) await make(`exif.${ending}`, EXIF);
await make(
  "exif-gbk.jpg",
  EXIF.map((tag) => tag.replace("© ", "")),
  "gbk",
);
await make("contradicting.jpg", ["-IPTC:CodedCharacterSet=UTF8", ...CONTRADICTING]);
await make("camera.jpg", [...CAMERA, `-EXIF:ThumbnailImage<=${await makeThumbnail()}`]);
await rm(scratch, { recursive: true });

/** The bytes of the tags go into the file as they are: exiftool is told that both are the same. */
async function make(name: string, tags: string[], encoding: "utf-8" | "gbk" = "utf-8"): Promise<void> {
  const file = path.join(folder, name);
  const plain = { width: 48, height: 32, channels: 3 as const, background: "#7a5a3a" };
  await sharp({ create: plain }).toFile(file.replace(/\.tif$/, ".tiff"));
  if (name.endsWith(".tif")) await run("mv", [file.replace(/\.tif$/, ".tiff"), file]);
  const list = path.join(scratch, "tags");
  await writeFile(list, await encoded(tags.join("\n"), encoding));
  const same = ["-charset", "iptc=UTF8", "-charset", "exif=UTF8", "-overwrite_original", "-@", list, file];
  const { stderr } = await run("exiftool", same);
  if (stderr) console.error(name, stderr);
}

async function encoded(text: string, encoding: "utf-8" | "gbk"): Promise<Buffer> {
  if (encoding === "utf-8") return Buffer.from(text);
  const source = path.join(scratch, "source");
  await writeFile(source, text);
  const { stdout } = await run("iconv", ["-f", "UTF-8", "-t", "GBK", source], { encoding: "buffer" });
  return stdout;
}

async function makeThumbnail(): Promise<string> {
  const file = path.join(scratch, "thumbnail.jpg");
  await sharp({ create: { width: 16, height: 12, channels: 3, background: "#ff00ff" } }).toFile(file);
  return file;
}
