"use client";

import { useTranslations } from "next-intl";
import { objectPosition, ratioOf, SHAPES } from "@/editor/photo/crop";
import type { Focus } from "@/editor/photo/focus";
import { deskPhotoUrl } from "../desk-extensions";
import type { PagePhoto } from "./use-page-photos";

/** How high each is shown, in pixels. */
const HEIGHT = 64;

/** The photo in every shape in which it is shown to readers. */
export function ShapePreviews({ photo, focus }: { photo: PagePhoto; focus: Focus | null }) {
  const t = useTranslations("pageDesk.photo");
  return (
    <ul aria-label={t("shapes")} className="flex flex-wrap gap-3">
      {SHAPES.map((shape) => (
        <li key={shape} className="text-[12px] text-ink-2">
          {/* biome-ignore lint/performance/noImgElement: staff photos are served in their widths already */}
          <img
            src={deskPhotoUrl(photo.id, 480)}
            alt=""
            data-shape={shape}
            className="border border-hairline object-cover"
            style={{
              height: HEIGHT,
              aspectRatio: ratioOf(photo, shape),
              objectPosition: objectPosition(photo, shape, focus),
            }}
          />
          {shape === "original" ? t("original") : shape.replace(":", "∶")}
        </li>
      ))}
    </ul>
  );
}
