"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { articleSign } from "../../article-sign";
import { PhotoUpload } from "../../photos/photo-upload";
import { LibraryDialog } from "./library-dialog";
import { PhotoEntry } from "./photo-entry";
import { useArticle } from "./use-article";
import type { DeskPhotos } from "./use-desk-photos";

/**
 * The photos of one article: their order, which leads, their words and their crops, and new ones from this machine or from the
 * newsroom. Everything is in the document at once, so there is nothing to save here, and it all undoes.
 */
export function PhotoDialog({ articleId, photos }: { articleId: string; photos: DeskPhotos }) {
  const t = useTranslations("pageDesk.photo");
  const article = useArticle(photos.editor, articleId);
  const [isChoosing, setChoosing] = useState(false);
  const { editable, editor, moves } = photos;
  const onClose = () => {
    photos.close();
    // The dialog gives the focus back first.
    requestAnimationFrame(() => editor.view.focus());
  };
  const hung = (article?.captions ?? []).flatMap((caption) =>
    caption.photoId === null ? [] : [{ ...caption, photoId: caption.photoId }],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    // In a field it undoes what was typed there.
    const isField = event.target instanceof Element && event.target.matches("textarea, [type=search]");
    if (!isUndo || isField) return;
    event.preventDefault();
    moves.undo();
  };
  return (
    <Dialog
      open={article !== null}
      onClose={onClose}
      full
      title={article ? t("title", { article: articleSign(article.number), headline: article.headline }) : ""}
    >
      {article && (
        // biome-ignore lint/a11y/noStaticElementInteractions: undo works on everything in it
        <div onKeyDown={onKeyDown} className="flex flex-col gap-4">
          {editable && hung.length > 0 && <p className="text-[12px] text-ink-2">{t("focusHint")}</p>}
          {hung.length > 0 ? (
            <ul aria-label={t("attached")} className="flex flex-col gap-4">
              {hung.map((caption, index) => (
                <PhotoEntry
                  key={caption.photoId}
                  articleId={article.id}
                  caption={caption}
                  number={index + 1}
                  count={hung.length}
                  photos={photos}
                />
              ))}
            </ul>
          ) : (
            <p className="text-[13px] text-ink-2">{t("none")}</p>
          )}
          {editable && (
            <>
              <PhotoUpload uploads={photos.uploads} articleId={article.id} />
              <p className="text-[12px] text-ink-2">{t("hint")}</p>
            </>
          )}
          <div className="flex flex-wrap justify-end gap-2">
            {editable && (
              <>
                <Button onClick={() => setChoosing(true)}>{t("fromLibrary")}</Button>
                <Button onClick={moves.undo}>{t("undo")}</Button>
              </>
            )}
            <Button look="primary" onClick={onClose}>
              {t("done")}
            </Button>
          </div>
          <LibraryDialog
            open={isChoosing}
            onClose={() => setChoosing(false)}
            onChoose={(photo) => {
              setChoosing(false);
              photos.hangFromLibrary(article.id, photo);
            }}
          />
        </div>
      )}
    </Dialog>
  );
}
