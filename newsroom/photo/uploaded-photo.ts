import type { Photo } from "@/prisma/generated/client";
import type { UploadedPhoto } from "./types";

/** A photo's row as the desk knows it, without what is nobody's business there. */
export function uploadedPhoto(photo: Photo): UploadedPhoto {
  const { id, fileName, width, height, colour, version } = photo;
  const { headline, caption, photographer, credit, copyright, place, takenAt } = photo;
  return {
    ...{ id, fileName, width, height, colour, version },
    ...{ headline, caption, photographer, credit, copyright, place, takenAt },
  };
}
