"use client";

import { useEffect } from "react";
import { lookAtPageAction } from "@/newsroom/review/actions";

/** Keeps, once it is on the screen, that this revision of the page was read. Where that fails, it is shown as changed once more. */
export function Look({ pageId, revision }: { pageId: string; revision: number }) {
  useEffect(() => {
    lookAtPageAction({ pageId, revision }).catch(() => {});
  }, [pageId, revision]);
  return null;
}
