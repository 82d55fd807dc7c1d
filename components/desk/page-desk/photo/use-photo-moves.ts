"use client";

import { undo } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { useMemo } from "react";
import { attachPhoto, attachPhotos, detachPhoto } from "@/editor/commands/attach-photo";
import { movePhoto, orderPhoto, type PhotoPlace } from "@/editor/commands/move-photo";
import { setAlternative, setFocus, setLeading } from "@/editor/commands/photo-settings";
import { setCaptionWords, setCreditWords } from "@/editor/commands/photo-words";
import type { Focus } from "@/editor/photo/focus";
import { creditLine } from "@/newsroom/photo/credit-line";
import type { Proposal } from "./proposals";
import type { PagePhoto } from "./use-page-photos";

const toHang = (photo: PagePhoto) => ({
  id: photo.id,
  caption: photo.caption,
  creditLine: creditLine(photo),
});

/** What panel and dialog do to the photos of a page's articles. Each is one undo; false where it could not be done. */
export function usePhotoMoves(editor: Editor) {
  return useMemo(() => {
    const run = (command: Command) => command(editor.state, editor.view.dispatch, editor.view);
    return {
      attach: (articleId: string, photo: PagePhoto, block?: number) =>
        run(attachPhoto(articleId, toHang(photo), block)),
      accept: (proposals: readonly Proposal[]) =>
        run(attachPhotos(proposals.map((proposal) => ({ ...proposal, photo: toHang(proposal.photo) })))),
      detach: ({ articleId, photoId }: PhotoPlace) => run(detachPhoto(articleId, photoId)),
      move: (from: PhotoPlace, to: { articleId: string; block: number }) => run(movePhoto(from, to)),
      order: (place: PhotoPlace, direction: "up" | "down") => run(orderPhoto(place, direction)),
      lead: (place: PhotoPlace) => run(setLeading(place)),
      alternative: (place: PhotoPlace, words: string) => run(setAlternative(place, words)),
      focus: (place: PhotoPlace, focus: Focus | null) => run(setFocus(place, focus)),
      caption: (place: PhotoPlace, words: string) => run(setCaptionWords(place, words)),
      credit: (place: PhotoPlace, words: string) => run(setCreditWords(place, words)),
      undo: () => run(undo),
    };
  }, [editor]);
}
