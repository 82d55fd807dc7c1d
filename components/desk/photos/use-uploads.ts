"use client";

import { useEffect, useReducer, useRef, useState } from "react";
import { newUuid } from "@/editor/schema/identifier";
import { MOST_BYTES, MOST_MEGABYTES } from "@/newsroom/photo/limits";
import { turns } from "@/newsroom/photo/turns";
import type { UploadedPhoto } from "@/newsroom/photo/types";
import { sendPhoto } from "./send-photo";
import { nextUploads } from "./uploads";

// Two at a time: the second is sent while the server still works on the first.
const AT_A_TIME = 2;

/** The uploads of one place on the screen. They stop when that place goes away. */
export function useUploads(onUploaded: (photo: UploadedPhoto) => void) {
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

  const send = (key: string, file: File) => {
    const stop = new AbortController();
    stops.current.set(key, stop);
    const work = async () => {
      if (stop.signal.aborted) return;
      const onProgress = (share: number) => dispatch({ move: "progress", key, share });
      onProgress(0);
      const answer = await sendPhoto(file, { signal: stop.signal, onProgress });
      if (stop.signal.aborted) return;
      stops.current.delete(key);
      if (!answer.ok) return dispatch({ move: "refuse", key, refusal: answer });
      dispatch({ move: "leave", key });
      setDone({ ...answer.photo, fileName: file.name });
      tell.current(answer.photo);
    };
    void inTurn(work);
  };

  return {
    uploads,
    /** The last one that arrived. */
    done,
    add(files: Iterable<File>) {
      for (const file of files) {
        const key = newUuid();
        dispatch({ move: "add", key, file });
        if (file.size <= MOST_BYTES) send(key, file);
        else dispatch({ move: "refuse", key, refusal: tooLarge });
      }
    },
    retry(key: string, file: File) {
      dispatch({ move: "retry", key });
      send(key, file);
    },
    /** Cancels it if it is on its way, and takes it off the list. */
    drop(key: string) {
      stops.current.get(key)?.abort();
      stops.current.delete(key);
      dispatch({ move: "leave", key });
    },
  };
}

const tooLarge = { ok: false, code: "PHOTO_TOO_LARGE", details: { limit: MOST_MEGABYTES } } as const;
