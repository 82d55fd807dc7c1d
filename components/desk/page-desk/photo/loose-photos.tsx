"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { articleSign } from "../../article-sign";
import type { ArticleFacts } from "../page-facts";
import { HangMenu } from "./hang-menu";
import { dragPhoto } from "./photo-drag";
import type { Proposal } from "./proposals";
import { Thumb } from "./thumb";
import type { DeskPhotos } from "./use-desk-photos";
import type { PagePhoto } from "./use-page-photos";

/** 散图: the photos that hang on no caption of the page, each with the caption that it seems to belong to. */
export function LoosePhotos({ articles, photos }: { articles: readonly ArticleFacts[]; photos: DeskPhotos }) {
  const t = useTranslations("pageDesk.photo");
  const { loose, proposals, editable } = photos;
  if (loose.length === 0) return null;
  return (
    <section aria-label={t("loose")} className="border-hairline border-b">
      <div className="flex min-h-9 items-center gap-2 px-2">
        <h3 className="flex-1 font-semibold text-[13px]">
          {t("loose")} <span className="text-cinnabar tabular-nums">{loose.length}</span>
        </h3>
        {editable && proposals.length > 0 && (
          <Button onClick={() => photos.accept(proposals)} className="h-7">
            {t("acceptAll", { count: proposals.length })}
          </Button>
        )}
      </div>
      <ul>
        {loose.map((photo) => (
          <LoosePhoto
            key={photo.id}
            photo={photo}
            proposal={proposals.find((one) => one.photo.id === photo.id)}
            articles={articles}
            photos={photos}
          />
        ))}
      </ul>
    </section>
  );
}

function LoosePhoto({
  photo,
  proposal,
  articles,
  photos,
}: {
  photo: PagePhoto;
  proposal: Proposal | undefined;
  articles: readonly ArticleFacts[];
  photos: DeskPhotos;
}) {
  const t = useTranslations("pageDesk.photo");
  const { editable } = photos;
  const name = photo.fileName;
  return (
    <li
      draggable={editable}
      onDragStart={(event) => dragPhoto(event, { photoId: photo.id, articleId: null })}
      className="border-hairline border-t px-2 py-2"
    >
      <div className="flex gap-2">
        <Thumb photoId={photo.id} photo={photo} />
        <div className="min-w-0 flex-1 text-[12px] leading-5">
          <p className="truncate" title={name}>
            {name}
          </p>
          <p className="line-clamp-2 text-ink-2">{photo.caption || photo.headline || t("noWords")}</p>
        </div>
      </div>
      {proposal && (
        <p className="mt-1 text-[12px] text-waiting leading-5">
          {t("proposal", {
            article: articleSign(proposal.articleNumber),
            text: proposal.text.slice(0, 14) || t("emptyCaption"),
            reasons: proposal.reasons.map((reason) => t(`reasons.${reason}`)).join(t("comma")),
            score: proposal.score.toFixed(2),
          })}
        </p>
      )}
      {editable && (
        <div className="mt-1 flex flex-wrap gap-1">
          {proposal && (
            <>
              <button
                type="button"
                onClick={() => photos.accept([proposal])}
                aria-label={t("acceptOne", { name })}
                className={ACTION}
              >
                {t("accept")}
              </button>
              <button
                type="button"
                onClick={() => photos.reject(photo.id)}
                aria-label={t("rejectOne", { name })}
                className={ACTION}
              >
                {t("reject")}
              </button>
            </>
          )}
          <HangMenu
            isLoose
            photoId={photo.id}
            name={name}
            articles={articles}
            onHang={(articleId, block) =>
              photos.hang({ photoId: photo.id, articleId: null }, articleId, block)
            }
          />
          <button
            type="button"
            onClick={() => photos.remove(photo.id)}
            aria-label={t("removeOne", { name })}
            className={ACTION}
          >
            {t("remove")}
          </button>
        </div>
      )}
    </li>
  );
}

const ACTION = "h-7 rounded-desk border border-ink-2/50 px-2 text-[12px] hover:border-ink";
