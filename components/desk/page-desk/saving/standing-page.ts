import type { Schema } from "@tiptap/pm/model";
import { assemblePage } from "@/editor/document";
import type { PageOfOthers } from "@/newsroom/page/types";
import type { StandingVersions } from "@/newsroom/presence/types";
import { baseOf, type PageBase } from "./page-base";

const PATIENCE = 10_000;

/** The page as it stands on the server; null where it cannot be had now. */
export async function fetchStanding(pageId: string): Promise<PageOfOthers | null> {
  try {
    const response = await fetch(`/api/desk/pages/${pageId}`, { signal: AbortSignal.timeout(PATIENCE) });
    const answer = (await response.json()) as ({ ok: true } & PageOfOthers) | { ok: false };
    return answer.ok ? answer : null;
  } catch {
    return null;
  }
}

/** What the server has, as the next save is measured against it. */
export function baseOfOthers(theirs: PageOfOthers, schema: Schema): PageBase {
  const contents = theirs.articles.map(({ content }) => content);
  const doc = schema.nodeFromJSON(assemblePage(contents, theirs.furniture));
  return baseOf(
    doc,
    theirs.version,
    Object.fromEntries(theirs.articles.map(({ id, version }) => [id, version])),
  );
}

/**
 * Whether something stands on the server that this desk has not seen. Versions only rise, so an answer that was overtaken by
 * a save of one's own says nothing.
 */
export function isBehind(base: PageBase, standing: StandingVersions): boolean {
  if (standing.version > base.version) return true;
  return Object.entries(standing.articles).some(
    ([id, version]) => version > (base.articles.get(id)?.version ?? 0),
  );
}
