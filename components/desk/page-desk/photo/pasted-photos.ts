/** The parts of the clipboard that are looked at. */
export interface Clipboard {
  files: readonly File[];
  getData: (type: "text/plain") => string;
}

const IS_IMAGE = /^image\//;

/**
 * The photos of a paste; none where it is one of text. Word and web pages put a picture of the text beside it, and file managers
 * the names of the files.
 */
export function pastedPhotos({ files, getData }: Clipboard): File[] {
  const photos = files.filter(({ type }) => IS_IMAGE.test(type));
  const lines = getData("text/plain")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const areNames = lines.every((line) => photos.some(({ name }) => line.endsWith(name)));
  return areNames ? photos : [];
}
