/** In pixels, upright. */
export interface PhotoSize {
  width: number;
  height: number;
}

/** One version and its address. */
export interface PhotoSource {
  width: number;
  url: string;
}

/** What a photo's file says of itself, as editors have corrected it since: plain text, "" where it says nothing. */
export interface PhotoWords {
  headline: string;
  caption: string;
  /** 摄影: who took it, the name alone. */
  photographer: string;
  /** How its owner asks to be named: 新华社. */
  credit: string;
  copyright: string;
  place: string;
  /** In UTC. */
  takenAt: Date | null;
}

/** A photo as the desk shows it. */
export interface PhotoForDesk extends PhotoSize, PhotoWords {
  id: string;
  /** As it was called on the machine it came from. */
  fileName: string;
  /** Average colour, "#rrggbb". */
  colour: string;
  /** The optimistic lock of its words. */
  version: number;
  /** WebP, ascending widths. */
  sources: PhotoSource[];
}

/** What the desk knows of a photo that was just taken in. */
export type UploadedPhoto = Omit<PhotoForDesk, "sources">;

/** A photo as readers get it: the best format first, the widths of each ascending. */
export interface PublishedPhoto extends PhotoSize {
  id: string;
  colour: string;
  formats: { type: "image/avif" | "image/webp" | "image/jpeg"; sources: PhotoSource[] }[];
}
