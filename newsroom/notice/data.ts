import type { Actor } from "@/lib/actor";
import { listReturned, listVoided, listWaiting } from "@/newsroom/review/data";
import { listUnconfirmed } from "@/newsroom/withdrawal/data";
import type { Notice, Waiting } from "./types";

/** All that waits for this actor now. */
export async function listNotices(actor: Actor): Promise<Notice[]> {
  const [waiting, voided, returned, unconfirmed] = await Promise.all([
    listWaiting(actor),
    listVoided(actor),
    listReturned(actor),
    listUnconfirmed(actor),
  ]);
  return [
    ...waiting.map(
      ({ pageId, proof, day, number, name, submittedBy }): Notice => ({
        key: `sign ${pageId} ${proof}`,
        kind: "sign",
        details: { day, number, name, by: submittedBy },
        path: `/desk/pages/${pageId}/review`,
      }),
    ),
    ...voided.map(
      ({ pageId, proof, day, number, name, editedBy }): Notice => ({
        key: `voided ${pageId} ${proof}`,
        kind: "voided",
        details: { day, number, name, by: editedBy },
        path: `/desk/pages/${pageId}/review`,
      }),
    ),
    ...returned.map(
      ({ pageId, proof, day, number, name, reason }): Notice => ({
        key: `returned ${pageId} ${proof}`,
        kind: "returned",
        details: { day, number, name, reason },
        path: `/desk/pages/${pageId}`,
      }),
    ),
    ...unconfirmed.map(
      ({ articleId, issueId, headline }): Notice => ({
        key: `withdrawal ${articleId}`,
        kind: "withdrawal",
        details: { headline },
        path: `/desk/issues/${issueId}`,
      }),
    ),
  ];
}

/** How much of it there is, as their screen counts it. */
export async function countWaiting(actor: Actor): Promise<Waiting> {
  const notices = await listNotices(actor);
  const review = notices.filter(({ kind }) => kind === "sign" || kind === "voided").length;
  return { review, issues: notices.length - review };
}
