"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Focus } from "@/editor/photo/focus";
import { DraftField } from "./draft-field";
import { FileFacts } from "./file-facts";
import { FocusPicker } from "./focus-picker";
import type { CaptionFacts } from "./photo-facts";
import { ShapePreviews } from "./shape-previews";
import { Thumb } from "./thumb";
import type { DeskPhotos } from "./use-desk-photos";

/** One photo of an article: the picture with its focal point, its shapes, its words, its place among the others. */
export function PhotoEntry({
  articleId,
  caption,
  number,
  count,
  photos,
}: {
  articleId: string;
  caption: CaptionFacts & { photoId: string };
  /** From 1. */
  number: number;
  /** How many photos the article has. */
  count: number;
  photos: DeskPhotos;
}) {
  const t = useTranslations("pageDesk.photo");
  const [moving, setMoving] = useState<Focus | null>(null);
  const { photoId, text, credit, alt, leads } = caption;
  const { moves, editable } = photos;
  const photo = photos.photos.get(photoId);
  const name = t("number", { number });
  const place = { articleId, photoId };
  const focus = moving ?? caption.focus;
  return (
    <li className="grid gap-4 border-hairline border-t pt-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <div className="flex min-w-0 flex-col gap-2">
        {!photo ? (
          <Thumb photoId={photoId} photo={undefined} alt={name} />
        ) : editable ? (
          <FocusPicker
            photo={photo}
            name={name}
            focus={focus}
            onMove={setMoving}
            onChange={(next) => {
              setMoving(null);
              moves.focus(place, next);
            }}
          />
        ) : (
          <Thumb photoId={photoId} photo={photo} alt={alt ?? text} />
        )}
        {photo && <ShapePreviews photo={photo} focus={focus} />}
      </div>
      <div className="flex min-w-0 flex-col gap-2">
        <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1">
          <h3 className="font-semibold text-[13px]">{name}</h3>
          {editable ? (
            <>
              <label className="flex items-center gap-1.5 text-[13px]">
                <input
                  type="radio"
                  className="accent-ink"
                  name={`leading-${articleId}`}
                  checked={leads}
                  onChange={() => moves.lead(place)}
                />
                {t("leading")}
              </label>
              <span className="flex-1" />
              <Button
                look="quiet"
                className="px-2"
                disabled={number === 1}
                aria-label={t("up", { name })}
                onClick={() => moves.order(place, "up")}
              >
                ↑
              </Button>
              <Button
                look="quiet"
                className="px-2"
                disabled={number === count}
                aria-label={t("down", { name })}
                onClick={() => moves.order(place, "down")}
              >
                ↓
              </Button>
              <Button
                look="quiet"
                className="px-2"
                aria-label={t("detachOne", { name })}
                onClick={() => photos.detach(place)}
              >
                {t("detach")}
              </Button>
            </>
          ) : (
            leads && <span className="text-[12px] text-ink-2">{t("leading")}</span>
          )}
        </div>
        {editable ? (
          <>
            <DraftField label={t("caption")} value={text} onChange={(words) => moves.caption(place, words)} />
            <DraftField label={t("credit")} value={credit} onChange={(words) => moves.credit(place, words)} />
            <DraftField
              label={t("alt")}
              value={alt ?? ""}
              placeholder={text || t("altHint")}
              onChange={(words) => moves.alternative(place, words)}
            />
          </>
        ) : (
          <>
            <p className="font-serif text-[14px] leading-6">
              {text} {credit}
            </p>
            <p className="text-[13px] text-ink-2">
              {t("alt")}：{alt ?? text}
            </p>
          </>
        )}
        {photo && <FileFacts photo={photo} />}
      </div>
    </li>
  );
}
