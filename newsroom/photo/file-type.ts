/** The kinds of picture that are taken in. */
export type PhotoType = "jpeg" | "png" | "webp" | "tiff" | "avif" | "gif";

/** "another": a picture of a kind that is not taken, named for the refusal; null: no picture at all. */
export type FileType = { kind: PhotoType } | { kind: "another"; name: string } | null;

/** How many of a file's first bytes it takes to tell. */
export const HEAD_BYTES = 512;

/** What a file is, told by its first bytes and never by its name: a name can say anything. */
export function fileType(bytes: Uint8Array): FileType {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  const kind = PHOTOS.find(({ is }) => is(head))?.kind;
  if (kind) return { kind };
  const name = OTHERS.find(({ is }) => is(head))?.name;
  return name ? { kind: "another", name } : null;
}

const PHOTOS: readonly { kind: PhotoType; is: (head: string) => boolean }[] = [
  { kind: "jpeg", is: (head) => head.startsWith("\xff\xd8\xff") },
  { kind: "png", is: (head) => head.startsWith("\x89PNG\r\n\x1a\n") },
  { kind: "webp", is: (head) => head.startsWith("RIFF") && head.startsWith("WEBP", 8) },
  { kind: "gif", is: (head) => /^GIF8[79]a/.test(head) },
  { kind: "avif", is: (head) => brandsOf(head).some((brand) => brand === "avif" || brand === "avis") },
  // The second form of each is for files over 4 GB, and written for smaller ones too. Canon's raw files begin so as well.
  { kind: "tiff", is: (head) => /^(?:II[*+]\0|MM\0[*+])/.test(head) && !head.startsWith("CR", 8) },
];

const HEIC_BRANDS = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

/** A camera's raw file is no picture yet: what it shows inside is a preview. */
const RAW = "RAW";

const OTHERS: readonly { name: string; is: (head: string) => boolean }[] = [
  { name: "HEIC", is: (head) => brandsOf(head).some((brand) => HEIC_BRANDS.includes(brand)) },
  { name: RAW, is: (head) => brandsOf(head).includes("crx ") },
  { name: RAW, is: (head) => /^(?:II\*\0[\s\S]{4}CR|IIRO|IIRS|IIU\0|FUJIFILMCCD-RAW)/.test(head) },
  { name: "PSD", is: (head) => head.startsWith("8BPS") },
  { name: "BMP", is: (head) => /^BM[\s\S]{4}\0\0\0\0/.test(head) },
  { name: "PDF", is: (head) => head.startsWith("%PDF-") },
  { name: "JPEG XL", is: (head) => head.startsWith("\xff\x0a") || head.startsWith("\0\0\0\x0cJXL ") },
  { name: "JPEG 2000", is: (head) => head.startsWith("\0\0\0\x0cjP  ") },
  // An SVG is a program as much as a picture; it may begin with a byte order mark, a declaration or a comment.
  {
    name: "SVG",
    is: (head) =>
      /^(?:\xef\xbb\xbf)?\s*(?:<\?xml|<!--|<!doctype svg|<svg)/i.test(head) && /<svg[\s>]/i.test(head),
  },
];

/**
 * The brands of a file in the ISO container (ISO/IEC 14496-12, `ftyp`): its own, then those that it goes along with. An
 * AVIF may have the general one of its own and name "avif" among the others.
 */
function brandsOf(head: string): string[] {
  if (!head.startsWith("ftyp", 4)) return [];
  const length = Buffer.from(head.slice(0, 4), "latin1").readUInt32BE();
  return (head.slice(8, 12) + head.slice(16, length)).match(/[\s\S]{4}/g) ?? [];
}
