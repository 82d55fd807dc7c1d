const NEW_SUBFILE_TYPE = 0xfe;
const ENTRY_BYTES = 12;

/**
 * Whether the first picture of a TIFF is a smaller one of another (TIFF 6.0, section 7, `NewSubfileType`). So begin the
 * raw files of most cameras: what would come out is a thumbnail.
 */
export function beginsWithPreview(tiff: Buffer): boolean {
  const little = tiff[0] === 0x49;
  const short = (place: number) => (little ? tiff.readUInt16LE(place) : tiff.readUInt16BE(place));
  const long = (place: number) => (little ? tiff.readUInt32LE(place) : tiff.readUInt32BE(place));
  try {
    const directory = long(4);
    const entries = Array.from({ length: short(directory) }, (_, n) => directory + 2 + n * ENTRY_BYTES);
    const place = entries.find((entry) => short(entry) === NEW_SUBFILE_TYPE);
    return place !== undefined && (long(place + 8) & 1) === 1;
  } catch {
    // A directory outside the file: the image library will say what is wrong.
    return false;
  }
}
