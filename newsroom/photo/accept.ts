import { AppError } from "@/lib/errors";
import { fileType, type PhotoType } from "./file-type";
import { MOST_BYTES, MOST_MEGABYTES } from "./limits";

/** Refuses with PHOTO_TOO_LARGE: looked at before anything else, so that a huge file costs nothing. */
export function refuseTooLarge(byteLength: number): void {
  if (byteLength > MOST_BYTES) throw new AppError("PHOTO_TOO_LARGE", { limit: MOST_MEGABYTES });
}

/** What kind of photo a file's first bytes begin. Refuses with PHOTO_TYPE (a picture, but none of ours) or PHOTO_NO_IMAGE. */
export function acceptHead(head: Uint8Array): PhotoType {
  const type = fileType(head);
  if (!type) throw new AppError("PHOTO_NO_IMAGE");
  if (type.kind === "another") throw new AppError("PHOTO_TYPE", { type: type.name });
  return type.kind;
}
