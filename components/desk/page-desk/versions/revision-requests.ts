import type { RefusalCode, RefusalDetails } from "@/lib/errors";
import type { Revision, RevisionLine, RevisionList } from "@/newsroom/revision/types";

/** What a request came to: an answer, or why there is none. */
export type Asked<Answer> =
  | ({ ok: true } & Answer)
  | { ok: false; code: RefusalCode; details: RefusalDetails };

/** Moments travel as text. */
type Sent<Dated extends { savedAt: Date }> = Omit<Dated, "savedAt"> & { savedAt: string };

/** The revisions of a page, newest first: the latest, or those before a number. Never throws. */
export async function askForRevisions(pageId: string, before?: number): Promise<Asked<RevisionList>> {
  const query = before === undefined ? "" : `?before=${before}`;
  const answer = await ask<{ revisions: Sent<RevisionLine>[]; hasMore: boolean }>(
    `/api/desk/pages/${pageId}/revisions${query}`,
  );
  return answer.ok ? { ...answer, revisions: answer.revisions.map(dated) } : answer;
}

/** The whole page as it stood after one save. Never throws. */
export async function askForRevision(pageId: string, number: number): Promise<Asked<{ revision: Revision }>> {
  const answer = await ask<{ revision: Sent<Revision> }>(`/api/desk/pages/${pageId}/revisions/${number}`);
  return answer.ok ? { ...answer, revision: dated(answer.revision) } : answer;
}

const dated = <Kept extends { savedAt: string }>(sent: Kept) => ({
  ...sent,
  savedAt: new Date(sent.savedAt),
});

async function ask<Answer>(address: string): Promise<Asked<Answer>> {
  const response = await fetch(address).catch(() => null);
  if (!response) return { ok: false, code: "UNREACHABLE", details: {} };
  return response.json().catch(() => ({ ok: false, code: "UNEXPECTED", details: {} }));
}
