"use client";

import { type DragEvent, useRef } from "react";
import { carriesPhoto, dragPhoto, droppedPhoto } from "./photo-drag";
import type { DeskPhotos } from "./use-desk-photos";

const MARK = "is-photo-target";

/**
 * What is dropped on the page document: files from this machine, on an article or beside all of them on the page; a photo of the
 * page, on an article or on one of its captions. Blocks and words that are dragged pass by.
 */
export function usePhotoDrop({ editable, take, hang }: DeskPhotos["onDocument"]) {
  const marked = useRef<Element | null>(null);
  const mark = (target: Element | null) => {
    if (marked.current === target) return;
    marked.current?.classList.remove(MARK);
    target?.classList.add(MARK);
    marked.current = target;
  };
  const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes("Files");
  const at = ({ target }: DragEvent, selector: string) =>
    target instanceof Element ? target.closest<HTMLElement>(selector) : null;
  const articleAt = (event: DragEvent) => at(event, "[data-article-id]");
  const captionAt = (event: DragEvent) => at(event, "article > [data-role=caption]");

  return {
    /** A browser would make a file of an image that is dragged: here it is the photo that hangs there. */
    onDragStartCapture(event: DragEvent) {
      const figure = event.target instanceof HTMLImageElement ? at(event, "figure[data-photo-id]") : null;
      const articleId = articleAt(event)?.dataset.articleId;
      if (!figure?.dataset.photoId || !articleId) return;
      event.stopPropagation();
      if (editable) dragPhoto(event, { photoId: figure.dataset.photoId, articleId });
      else event.preventDefault();
    },
    onDragOver(event: DragEvent) {
      if (!editable || !(carriesFiles(event) || carriesPhoto(event))) return;
      event.preventDefault();
      const article = articleAt(event);
      if (carriesPhoto(event)) mark(captionAt(event) ?? article);
      else mark(article ?? event.currentTarget);
    },
    onDragLeave(event: DragEvent) {
      if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
        mark(null);
    },
    onDropCapture(event: DragEvent) {
      if (!carriesFiles(event) && !carriesPhoto(event)) return;
      event.preventDefault();
      event.stopPropagation();
      mark(null);
      const article = articleAt(event);
      const articleId = article?.dataset.articleId ?? null;
      if (!editable) return;
      if (!carriesPhoto(event)) return take([...event.dataTransfer.files], articleId);
      const photo = droppedPhoto(event);
      const caption = captionAt(event);
      if (!photo || !article || !articleId) return;
      hang(photo, articleId, caption ? [...article.children].indexOf(caption) : undefined);
    },
  };
}
