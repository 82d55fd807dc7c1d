"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { z } from "zod";
import type { Waiting } from "@/newsroom/review/types";

/** Milliseconds between two questions while the screen is looked at. */
const PAUSE = 4_000;

const answer = z.object({ waiting: z.object({ review: z.number(), issues: z.number() }) });

/**
 * How much waits, kept up to date without a reload: where it changed, the screen is made anew too, and what was typed on it
 * stays. A server that does not answer is asked again.
 */
export function useWaiting(atFirst: Waiting): Waiting {
  const router = useRouter();
  const [waiting, setWaiting] = useState(atFirst);
  const known = useRef(atFirst);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      clearTimeout(timer);
      if (document.visibilityState === "visible") {
        const found = await fetch("/api/desk/waiting")
          .then(async (response) => answer.parse(await response.json()).waiting)
          .catch(() => null);
        const before = known.current;
        if (found && (found.review !== before.review || found.issues !== before.issues)) {
          known.current = found;
          setWaiting(found);
          router.refresh();
        }
      }
      timer = setTimeout(ask, PAUSE);
    };
    timer = setTimeout(ask, PAUSE);
    // Who comes back to the screen is told at once.
    document.addEventListener("visibilitychange", ask);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", ask);
    };
  }, [router]);

  return waiting;
}
