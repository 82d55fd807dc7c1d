"use client";

import { useTranslations } from "next-intl";
import { PhotoUpload } from "@/components/desk/photos/photo-upload";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { articleSign } from "../article-sign";
import { deskPhotoUrl } from "./desk-extensions";
import type { ArticleFacts } from "./page-facts";

/** The photos of one article: those it has, with the way to take them off, and new ones from this machine. */
export function PhotoDialog({
  article,
  files,
  onClose,
  onAttach,
  onDetach,
}: {
  /** Null: closed. */
  article: ArticleFacts | null;
  /** Dropped on the article: sent at once. */
  files: readonly File[];
  onClose: () => void;
  onAttach: (articleId: string, photoId: string) => void;
  onDetach: (articleId: string, photoId: string) => void;
}) {
  const t = useTranslations("pageDesk.photo");
  return (
    <Dialog
      open={article !== null}
      onClose={onClose}
      title={article ? t("title", { article: articleSign(article.number), headline: article.headline }) : ""}
    >
      {article && (
        <>
          {article.photoIds.length > 0 && (
            <ul aria-label={t("attached")} className="flex flex-wrap gap-3">
              {article.photoIds.map((photoId, index) => (
                <li key={photoId} className="flex flex-col gap-1">
                  {/* biome-ignore lint/performance/noImgElement: staff photos are served in three widths already */}
                  <img
                    src={deskPhotoUrl(photoId)}
                    alt={t("number", { number: index + 1 })}
                    className="h-24 max-w-40 border border-hairline object-contain"
                  />
                  <Button look="quiet" onClick={() => onDetach(article.id, photoId)}>
                    {t("detach")}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <PhotoUpload files={files} onUploaded={({ id }) => onAttach(article.id, id)} />
          <p className="text-[12px] text-ink-2">{t("hint")}</p>
          <div className="flex justify-end">
            <Button onClick={onClose}>{t("done")}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
