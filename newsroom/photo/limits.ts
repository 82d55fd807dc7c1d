/** A file may have this many bytes: 60 MB. */
export const MOST_BYTES = 60 * 1024 * 1024;

/** For sentences. */
export const MOST_MEGABYTES = MOST_BYTES / 1024 / 1024;

/** A picture may have this many pixels: 100 megapixels. A small file can unfold into far more. */
export const MOST_PIXELS = 100_000_000;
