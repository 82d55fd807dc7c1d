"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { z } from "zod";
import type { Waiting } from "@/newsroom/notice/types";

/** Milliseconds between two questions while the screen is looked at. */
const PAUSE = 4_000;

const answer = z.object({ waiting: z.object({ review: z.number(), issues: z.number() }) });

/**
 * Makes the screen anew, without a reload, where other things wait than it says; what was typed on it stays. A server that
 * does not answer is asked again.
 */
export function useUpToDate({ review, issues }: Waiting): void {
  const router = useRouter();
  useEffect(() => {
    let [isAsking, isOver] = [false, false];
    const ask = async () => {
      if (isAsking || document.visibilityState !== "visible") return;
      isAsking = true;
      const found = await fetch("/api/desk/waiting")
        .then(async (response) => answer.parse(await response.json()).waiting)
        .catch(() => null);
      isAsking = false;
      if (!isOver && found && (found.review !== review || found.issues !== issues)) router.refresh();
    };
    const timer = setInterval(ask, PAUSE);
    // Who comes back to the screen is told at once.
    document.addEventListener("visibilitychange", ask);
    return () => {
      isOver = true;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", ask);
    };
  }, [router, review, issues]);
}
