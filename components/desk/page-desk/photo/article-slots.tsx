"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, useState } from "react";
import { articleSign } from "../../article-sign";
import type { ArticleFacts } from "../page-facts";
import { HangMenu } from "./hang-menu";
import { carriesPhoto, dragPhoto, droppedPhoto } from "./photo-drag";
import type { CaptionFacts } from "./photo-facts";
import { Thumb } from "./thumb";
import type { DeskPhotos } from "./use-desk-photos";

/** The captions of one article, each with its photo or the empty place of one. */
export function ArticleSlots({
  article,
  articles,
  photos,
  onGoTo,
}: {
  article: ArticleFacts;
  /** All of the page. */
  articles: readonly ArticleFacts[];
  photos: DeskPhotos;
  onGoTo: (articleId: string) => void;
}) {
  const t = useTranslations("pageDesk.photo");
  const desk = useTranslations("pageDesk");
  const name = articleSign(article.number);
  const { isOver, ...target } = useSlot((photo) => photos.hang(photo, article.id), photos.editable);
  const hasPhotos = article.photoIds.length > 0;
  return (
    <li {...target} className={`border-hairline border-b py-1.5 ${isOver ? "bg-ink/6" : ""}`}>
      <div className="flex items-center gap-1 pr-1 pl-2">
        <button
          type="button"
          onClick={() => onGoTo(article.id)}
          className="flex min-w-0 flex-1 gap-2 rounded-desk text-left leading-7"
        >
          <span className="text-[15px]">{name}</span>
          <span className="truncate font-serif text-[14px]">
            {article.headline || article.lead || desk("outline.noHeadline")}
          </span>
        </button>
        {(photos.editable || hasPhotos) && (
          <button
            type="button"
            onClick={() => photos.open(article.id)}
            aria-label={t("openOf", { article: name })}
            className="h-7 shrink-0 rounded-desk px-2 text-[12px] text-ink-2 hover:bg-ink/6 hover:text-ink"
          >
            {t("edit")}
          </button>
        )}
      </div>
      {article.captions.length > 0 && (
        <ul className="pl-2">
          {article.captions.map((caption) => (
            <Slot
              key={caption.block}
              articleId={article.id}
              articles={articles}
              caption={caption}
              hasSeveral={article.photoIds.length > 1}
              photos={photos}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

function Slot({
  articleId,
  articles,
  caption: { block, text, photoId, leads },
  hasSeveral,
  photos,
}: {
  articleId: string;
  articles: readonly ArticleFacts[];
  caption: CaptionFacts;
  /** Whether the article has other photos too. */
  hasSeveral: boolean;
  photos: DeskPhotos;
}) {
  const t = useTranslations("pageDesk.photo");
  const { isOver, ...target } = useSlot((photo) => photos.hang(photo, articleId, block), photos.editable);
  return (
    <li
      {...target}
      draggable={photos.editable && photoId !== null}
      onDragStart={(event) => photoId && dragPhoto(event, { photoId, articleId })}
      className={`flex gap-2 py-1 pr-2 ${isOver ? "bg-ink/10" : ""}`}
    >
      {photoId ? (
        <Thumb photoId={photoId} photo={photos.photos.get(photoId)} />
      ) : (
        <span className="flex h-12 w-16 shrink-0 items-center justify-center border border-cinnabar border-dashed text-[12px] text-cinnabar">
          {t("missing")}
        </span>
      )}
      <span className="min-w-0 flex-1">
        <span className={`line-clamp-2 font-serif text-[13px] leading-5 ${text ? "" : "text-cinnabar"}`}>
          {text || t("emptyCaption")}
        </span>
        {leads && hasSeveral && <span className="text-[12px] text-ink-2">{t("leading")}</span>}
      </span>
      {photos.editable && photoId && (
        <HangMenu
          photoId={photoId}
          name={photos.photos.get(photoId)?.fileName ?? text.slice(0, 12)}
          articles={articles}
          onHang={(to, at) => photos.hang({ photoId, articleId }, to, at)}
        />
      )}
    </li>
  );
}

/** A place that a photo of the page can be dropped on; files and blocks pass by. */
function useSlot(onPhoto: (photo: { photoId: string; articleId: string | null }) => void, isOpen: boolean) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    onDragOver(event: DragEvent) {
      if (!isOpen || !carriesPhoto(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop(event: DragEvent) {
      setOver(false);
      const photo = isOpen ? droppedPhoto(event) : null;
      if (!photo) return;
      event.preventDefault();
      event.stopPropagation();
      onPhoto(photo);
    },
  };
}
