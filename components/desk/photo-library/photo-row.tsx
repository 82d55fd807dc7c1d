"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { clock } from "@/lib/calendar";
import { restorePhotoAction } from "@/newsroom/photo-library/actions";
import type { PageInPreparation, PhotoInLibrary } from "@/newsroom/photo-library/types";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { DeletePhoto } from "./delete-photo";
import { PhotoForm } from "./photo-form";
import { PhotoUses } from "./photo-uses";
import { PutOnPage } from "./put-on-page";

/** A photo of the library: what is known of it, where it hangs, and what can be done with it. */
export function PhotoRow({ photo, pages }: { photo: PhotoInLibrary; pages: readonly PageInPreparation[] }) {
  const t = useTranslations("photoLibrary");
  const locale = useLocale();
  const [isChanging, setChanging] = useState(false);
  const restore = useAction(restorePhotoAction);
  const name = photo.caption || photo.headline || photo.fileName;
  return (
    <li className="grid gap-x-5 gap-y-2 border-hairline border-b py-4 sm:grid-cols-[11rem_minmax(0,1fr)]">
      {/* biome-ignore lint/performance/noImgElement: the files are made in all widths when a photo is uploaded */}
      <img
        src={photo.sources[0]?.url}
        alt=""
        width={photo.width}
        height={photo.height}
        loading="lazy"
        className="max-h-44 w-full object-contain object-left sm:max-h-32"
        style={{ aspectRatio: `${photo.width} / ${photo.height}` }}
      />
      <div className="flex min-w-0 flex-col gap-1">
        <p lang="zh-CN" className="font-semibold">
          {name}
        </p>
        <p className="flex flex-wrap gap-x-4 text-ink-2">
          {photo.photographer && <span>{t("by", { name: photo.photographer })}</span>}
          {photo.credit && <span>{photo.credit}</span>}
          {photo.place && <span>{photo.place}</span>}
          <span className="tabular-nums">
            {photo.takenAt
              ? t("takenAt", { at: clock(photo.takenAt, locale) })
              : t("uploadedAt", { at: clock(photo.uploadedAt, locale), name: photo.uploadedBy })}
          </span>
          <span className="tabular-nums">
            {photo.width} × {photo.height}
          </span>
          {photo.fileName !== name && <span className="min-w-0 break-all">{photo.fileName}</span>}
        </p>
        {photo.copyright && <p className="text-ink-2">{photo.copyright}</p>}
        <PhotoUses uses={photo.uses} />
        {photo.goesAt ? (
          <div className="flex flex-wrap items-center gap-2">
            <span className="text-waiting">{t("goesAt", { at: clock(photo.goesAt, locale) })}</span>
            <Button disabled={restore.pending} onClick={() => restore.start({ photoId: photo.id })}>
              {t("restore")}
              <span className="sr-only"> {name}</span>
            </Button>
            <Refusal refusal={restore.refusal} />
          </div>
        ) : (
          <div className="flex flex-wrap items-center gap-2">
            <PutOnPage photoId={photo.id} name={name} pages={pages} />
            <Button aria-expanded={isChanging} onClick={() => setChanging(!isChanging)}>
              {t("change")}
              <span className="sr-only"> {name}</span>
            </Button>
            <DeletePhoto photoId={photo.id} name={name} uses={photo.uses} />
          </div>
        )}
        {isChanging && <PhotoForm key={photo.version} photo={photo} onDone={() => setChanging(false)} />}
      </div>
    </li>
  );
}
