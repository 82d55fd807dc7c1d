"use client";

import { useEffect, useMemo, useReducer, useRef, useState } from "react";
import { newUuid } from "@/editor/schema/identifier";
import { MOST_BYTES, MOST_MEGABYTES } from "@/newsroom/photo/limits";
import { turns } from "@/newsroom/photo/turns";
import type { UploadedPhoto } from "@/newsroom/photo/types";
import { sendPhoto } from "./send-photo";
import { nextUploads, type Upload } from "./uploads";

// Two at a time: the second is sent while the server still works on the first.
const AT_A_TIME = 2;

export type Uploads = ReturnType<typeof useUploads>;

/**
 * The uploads of a page, each for the page or for an article of it. They stop when what uses them goes away. `onUploaded` is
 * called once for each photo that has arrived, whichever came first.
 */
export function useUploads(
  pageId: string,
  onUploaded: (photo: UploadedPhoto, articleId: string | null) => void,
) {
  const [uploads, dispatch] = useReducer(nextUploads, []);
  const [done, setDone] = useState<UploadedPhoto>();
  const [inTurn] = useState(() => turns(AT_A_TIME));
  const stops = useRef(new Map<string, AbortController>());
  const tell = useRef(onUploaded);
  useEffect(() => {
    tell.current = onUploaded;
  });
  useEffect(() => {
    const running = stops.current;
    return () => {
      for (const stop of running.values()) stop.abort();
    };
  }, []);

  const ways = useMemo(() => {
    const send = ({ key, file, articleId }: Pick<Upload, "key" | "file" | "articleId">) => {
      const stop = new AbortController();
      stops.current.set(key, stop);
      const work = async () => {
        if (stop.signal.aborted) return;
        const onProgress = (share: number) => dispatch({ move: "progress", key, share });
        onProgress(0);
        const answer = await sendPhoto(file, pageId, { signal: stop.signal, onProgress });
        if (stop.signal.aborted) return;
        stops.current.delete(key);
        if (!answer.ok) return dispatch({ move: "refuse", key, refusal: answer });
        dispatch({ move: "leave", key });
        setDone({ ...answer.photo, fileName: file.name });
        tell.current(answer.photo, articleId);
      };
      void inTurn(work);
    };
    return {
      add(files: Iterable<File>, articleId: string | null) {
        for (const file of files) {
          const key = newUuid();
          dispatch({ move: "add", key, file, articleId });
          if (file.size <= MOST_BYTES) send({ key, file, articleId });
          else dispatch({ move: "refuse", key, refusal: tooLarge });
        }
      },
      retry(upload: Upload) {
        dispatch({ move: "retry", key: upload.key });
        send(upload);
      },
      /** Cancels it if it is on its way, and takes it off the list. */
      drop(key: string) {
        stops.current.get(key)?.abort();
        stops.current.delete(key);
        dispatch({ move: "leave", key });
      },
    };
  }, [pageId, inTurn]);

  // `done`: the last one that arrived.
  return useMemo(() => ({ uploads, done, ...ways }), [uploads, done, ways]);
}

const tooLarge = { ok: false, code: "PHOTO_TOO_LARGE", details: { limit: MOST_MEGABYTES } } as const;
