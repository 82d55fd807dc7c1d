import type { RefusalCode } from "@/lib/errors";
import type { PageOfOthers, SavedPage } from "@/newsroom/page/types";
import type { TakenArticle } from "@/newsroom/presence/types";
import type { SavePurpose } from "@/newsroom/revision/schema";
import type { OpenPage } from "./open-page";
import type { SaveBody } from "./save-plan";

/** How a save ended. `unreachable`: no answer, or one that is not from the desk; trying again may help. */
export type SaveOutcome =
  | ({ kind: "saved" } & SavedPage)
  | { kind: "conflict"; theirs: PageOfOthers; taken: TakenArticle[] }
  | { kind: "unauthenticated" }
  | { kind: "refused"; code: RefusalCode }
  | { kind: "unreachable" };

type Answer =
  | ({ ok: true } & SavedPage)
  | { ok: false; code: "CONFLICT"; theirs: PageOfOthers; taken: TakenArticle[] }
  | { ok: false; code: RefusalCode; theirs?: undefined };

// Browsers refuse a request that outlives its page above 64 KB.
const KEEPALIVE_LIMIT = 60_000;
const PATIENCE = 30_000;

/** Sends a save. Never throws: what went wrong is in the outcome. */
export async function sendSave(
  { pageId, sourceId }: Pick<OpenPage, "pageId" | "sourceId">,
  save: SaveBody & { purpose: SavePurpose },
): Promise<SaveOutcome> {
  const body = JSON.stringify({ ...save, sourceId: sourceId ?? undefined });
  try {
    const response = await fetch(`/api/desk/pages/${pageId}`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body,
      keepalive: new Blob([body]).size < KEEPALIVE_LIMIT,
      signal: AbortSignal.timeout(PATIENCE),
    });
    return outcomeOf((await response.json()) as Answer);
  } catch {
    return { kind: "unreachable" };
  }
}

function outcomeOf(answer: Answer): SaveOutcome {
  if (answer.ok) return { ...answer, kind: "saved" };
  if (answer.code === "UNAUTHENTICATED") return { kind: "unauthenticated" };
  if (answer.code === "UNEXPECTED") return { kind: "unreachable" };
  if (answer.theirs) return { kind: "conflict", theirs: answer.theirs, taken: answer.taken };
  return { kind: "refused", code: answer.code };
}
