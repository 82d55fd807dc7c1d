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

/** A photo as the desk shows it. */
export interface PhotoForDesk extends PhotoSize {
  id: string;
  /** As it was called on the machine it came from. */
  fileName: string;
  /** Average colour, "#rrggbb". */
  colour: string;
  /** Ascending widths. */
  sources: PhotoSource[];
}

/** What the desk knows of a photo that was just taken in. */
export type UploadedPhoto = Pick<PhotoForDesk, "id" | "width" | "height" | "colour" | "fileName">;

/** A photo as readers get it. */
export interface PublishedPhoto extends PhotoSize {
  id: string;
  colour: string;
  sources: PhotoSource[];
}
