"use client";

import type { Editor } from "@tiptap/react";
import { useMemo, useState } from "react";
import type { PhotoPlace } from "@/editor/commands/move-photo";
import { useUploads } from "../../photos/use-uploads";
import type { ArticleFacts } from "../page-facts";
import { useStable } from "../use-stable";
import type { DraggedPhoto } from "./photo-drag";
import { type Proposal, proposalsFor } from "./proposals";
import { type PagePhoto, usePagePhotos } from "./use-page-photos";
import { usePhotoMoves } from "./use-photo-moves";
import { usePhotoPaste } from "./use-photo-paste";

export type DeskPhotos = ReturnType<typeof useDeskPhotos>;

const NO_ARTICLES: readonly ArticleFacts[] = [];

/** The photos of the page at its desk: those that are there, those that are on their way, and what can be done with them. */
export function useDeskPhotos({
  editor,
  editable,
  pageId,
  opened,
  articles = NO_ARTICLES,
  onPanel,
}: {
  editor: Editor;
  editable: boolean;
  pageId: string;
  /** The page's photos when it was opened. */
  opened: readonly PagePhoto[];
  /** Undefined until the desk has drawn them up. */
  articles: readonly ArticleFacts[] | undefined;
  /** Brings the panel of photos up. */
  onPanel: () => void;
}) {
  const hanging = useMemo(() => articles.flatMap(({ photoIds }) => photoIds), [articles]);
  const { photos, loose, arrived, bring, keep, remove } = usePagePhotos(pageId, opened, hanging);
  const moves = usePhotoMoves(editor);
  const [openId, setOpenId] = useState<string | null>(null);
  const [rejected, setRejected] = useState<ReadonlySet<string>>(new Set());

  const uploads = useUploads(pageId, (photo, articleId) => {
    arrived(photo);
    if (articleId !== null) moves.attach(articleId, photo);
  });
  /** Files that were dropped or pasted: on an article, or (null) on the page. */
  const take = useStable((files: File[], articleId: string | null) => {
    uploads.add(files, articleId);
    if (articleId === null) onPanel();
    else setOpenId(articleId);
  });
  usePhotoPaste(editor, editable, take);

  const proposals = useMemo(
    () =>
      proposalsFor(
        articles,
        loose.filter(({ id }) => !rejected.has(id)),
      ),
    [articles, loose, rejected],
  );

  /** Hangs a photo that lies on the page, or hangs elsewhere on it, on an article, at a caption where one is given. */
  const hang = useStable(({ photoId, articleId: from }: DraggedPhoto, articleId: string, block?: number) => {
    const photo = photos.get(photoId);
    if (from !== null && block !== undefined) moves.move({ articleId: from, photoId }, { articleId, block });
    else if (from === null && photo) moves.attach(articleId, photo, block);
  });
  const detach = useStable((place: PhotoPlace) => {
    if (moves.detach(place)) keep(place.photoId);
  });
  const hangFromLibrary = useStable((articleId: string, photo: PagePhoto) => {
    bring(photo);
    moves.attach(articleId, photo);
  });
  const accept = useStable((list: readonly Proposal[]) => void moves.accept(list));
  const reject = useStable((photoId: string) => setRejected((before) => new Set([...before, photoId])));
  const open = useStable((articleId: string) => setOpenId(articleId));
  const close = useStable(() => setOpenId(null));

  const missing = useMemo(
    () => articles.flatMap(({ captions }) => captions.filter(({ photoId }) => photoId === null)).length,
    [articles],
  );
  /** What the page document takes: progress of uploads and the like draw nothing there. */
  const onDocument = useMemo(() => ({ editable, take, hang, open }), [editable, take, hang, open]);
  const desk = {
    editor,
    photos,
    loose,
    proposals,
    uploads,
    moves,
    editable,
    openId,
    onDocument,
    take,
    hang,
    detach,
    hangFromLibrary,
    accept,
    reject,
    remove,
    open,
    close,
    /** How many captions have no photo and photos no caption. */
    problems: missing + loose.length,
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: its parts one by one are what it depends on
  return useMemo(() => desk, Object.values(desk));
}
