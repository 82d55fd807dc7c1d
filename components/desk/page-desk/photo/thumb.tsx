import { deskPhotoUrl } from "../desk-extensions";
import type { PagePhoto } from "./use-page-photos";

/** A small picture of a photo; beside its words it needs none of its own. */
export function Thumb({
  photoId,
  photo,
  alt = "",
}: {
  photoId: string;
  photo: PagePhoto | undefined;
  alt?: string;
}) {
  return (
    // biome-ignore lint/performance/noImgElement: staff photos are served in their widths already
    <img
      src={deskPhotoUrl(photoId, 480)}
      alt={alt}
      draggable={false}
      loading="lazy"
      className="h-12 w-16 shrink-0 border border-hairline object-cover"
      style={{ backgroundColor: photo?.colour }}
    />
  );
}
