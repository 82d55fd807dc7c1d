import type { BeatAnswer } from "@/newsroom/presence/types";

/** Milliseconds: an answer that comes later says nothing about now. */
const PATIENCE = 8_000;

interface Beat {
  deskId: string;
  articleId: string | null;
  wants: string[];
}

/** A heartbeat; null where it got no answer. */
export const sendBeat = (pageId: string, beat: Beat): Promise<BeatAnswer | null> =>
  ask(`/api/desk/pages/${pageId}/presence`, "POST", beat);

/** Takes an article over; null where that was not possible. */
export const sendTakeOver = (
  pageId: string,
  body: { deskId: string; articleId: string },
): Promise<BeatAnswer | null> => ask(`/api/desk/pages/${pageId}/lock`, "PUT", body);

/** Says goodbye. The request outlives the tab that sends it. */
export function sendLeave(pageId: string, deskId: string): void {
  const address = `/api/desk/pages/${pageId}/presence?desk=${deskId}`;
  fetch(address, { method: "DELETE", keepalive: true }).catch(() => {});
}

async function ask(address: string, method: "POST" | "PUT", body: object): Promise<BeatAnswer | null> {
  try {
    const response = await fetch(address, {
      method,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return response.ok ? ((await response.json()) as BeatAnswer) : null;
  } catch {
    return null;
  }
}
