"use client";

import { useCallback, useEffect, useMemo, useReducer } from "react";
import {
  addPhotoToPageAction,
  listPhotosAction,
  removePhotoFromPageAction,
} from "@/newsroom/page-photo/actions";
import type { UploadedPhoto } from "@/newsroom/photo/types";

/** A photo as the page desk needs it: its file has an address for each width. */
export type PagePhoto = UploadedPhoto;

interface Known {
  photos: ReadonlyMap<string, PagePhoto>;
  /** Those that belong to the page, whether they hang on an article or not. */
  brought: ReadonlySet<string>;
}

type Change =
  | { kind: "bring"; photo: PagePhoto }
  | { kind: "stay"; photoId: string }
  | { kind: "leave"; photoId: string }
  | { kind: "learn"; photos: readonly PagePhoto[] };

/**
 * The photos that are known at a page's desk, and those of them that were brought to the page. What hangs on its articles and is
 * not known (another editor hung it there, or an older version did) is asked for.
 */
export function usePagePhotos(pageId: string, opened: readonly PagePhoto[], hanging: readonly string[]) {
  const [{ photos, brought }, change] = useReducer(changed, opened, (list) => ({
    photos: new Map(list.map((photo) => [photo.id, photo])),
    brought: new Set(list.map(({ id }) => id)),
  }));
  const unknown = hanging
    .filter((id) => !photos.has(id))
    .sort()
    .join();
  useEffect(() => {
    if (unknown === "") return;
    let isOver = false;
    listPhotosAction({ ids: unknown.split(",") }).then(
      (answer) => {
        if (!isOver && answer.ok) change({ kind: "learn", photos: answer.photos });
      },
      // Without an answer it stands there without its words.
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [unknown]);

  const attached = hanging.join();
  const loose = useMemo(() => {
    const ids = new Set(attached.split(","));
    return [...photos.values()].filter(({ id }) => brought.has(id) && !ids.has(id));
  }, [photos, brought, attached]);

  /** A photo that has arrived at the page already. */
  const arrived = useCallback((photo: PagePhoto) => change({ kind: "bring", photo }), []);
  /** Brings a photo of the newsroom to the page. */
  const bring = useCallback(
    (photo: PagePhoto) => {
      change({ kind: "bring", photo });
      void addPhotoToPageAction({ pageId, photoId: photo.id }).catch(() => undefined);
    },
    [pageId],
  );
  /** Keeps a photo with the page that was taken off an article. */
  const keep = useCallback(
    (photoId: string) => {
      change({ kind: "stay", photoId });
      void addPhotoToPageAction({ pageId, photoId }).catch(() => undefined);
    },
    [pageId],
  );
  /** Takes a loose photo away from the page; it stays in the newsroom. */
  const remove = useCallback(
    (photoId: string) => {
      change({ kind: "leave", photoId });
      const stay = () => change({ kind: "stay", photoId });
      removePhotoFromPageAction({ pageId, photoId }).then((answer) => answer.ok || stay(), stay);
    },
    [pageId],
  );
  return { photos, loose, arrived, bring, keep, remove };
}

function changed({ photos, brought }: Known, change: Change): Known {
  switch (change.kind) {
    case "learn":
      return { photos: withAll(photos, change.photos), brought };
    case "bring":
      return { photos: withAll(photos, [change.photo]), brought: new Set([...brought, change.photo.id]) };
    case "stay":
      return { photos, brought: new Set([...brought, change.photoId]) };
    case "leave":
      return { photos, brought: new Set([...brought].filter((id) => id !== change.photoId)) };
  }
}

const withAll = (photos: ReadonlyMap<string, PagePhoto>, more: readonly PagePhoto[]) =>
  new Map([...photos, ...more.map((photo) => [photo.id, dated(photo)] as const)]);

/** An answer in JSON has its moments as text. */
const dated = (photo: PagePhoto): PagePhoto => ({
  ...photo,
  takenAt: photo.takenAt && new Date(photo.takenAt),
});
