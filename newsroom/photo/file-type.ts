/** The kinds of picture that are taken in. */
export type PhotoType = "jpeg" | "png" | "webp";

/** "another": a picture of a kind that is not taken, named for the refusal; null: no picture at all. */
export type FileType = { kind: PhotoType } | { kind: "another"; name: string } | null;

/** How many bytes it takes to tell. */
const HEAD = 512;

/** What a file is, told by its first bytes and never by its name: a name can say anything. */
export function fileType(bytes: Uint8Array): FileType {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD)).toString(
    "latin1",
  );
  if (head.startsWith("\xff\xd8\xff")) return { kind: "jpeg" };
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return { kind: "png" };
  if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) return { kind: "webp" };
  const name = nameOfAnother(head);
  return name ? { kind: "another", name } : null;
}

/** Brands of the ISO container that cameras and telephones write (ISO/IEC 23008-12). */
const HEIF_BRANDS: Record<string, string> = {
  avif: "AVIF",
  avis: "AVIF",
  heic: "HEIC",
  heix: "HEIC",
  hevc: "HEIC",
  mif1: "HEIC",
  msf1: "HEIC",
};

function nameOfAnother(head: string): string | null {
  if (/^GIF8[79]a/.test(head)) return "GIF";
  if (head.startsWith("II*\0") || head.startsWith("MM\0*")) return "TIFF";
  if (head.startsWith("8BPS")) return "PSD";
  if (/^BM[\s\S]{4}\0\0\0\0/.test(head)) return "BMP";
  if (head.startsWith("%PDF-")) return "PDF";
  if (head.startsWith("ftyp", 4)) return HEIF_BRANDS[head.slice(8, 12)] ?? null;
  // An SVG is a program as much as a picture; it may begin with a byte order mark, a declaration or a comment.
  if (/^(?:\xef\xbb\xbf)?\s*(?:<\?xml|<!--|<!doctype svg|<svg)/i.test(head) && /<svg[\s>]/i.test(head))
    return "SVG";
  return null;
}
