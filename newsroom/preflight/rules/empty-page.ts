import type { Finding, PageForPreflight } from "../types";

/** A page without any article has nothing to sign. */
export function emptyPage({ articles }: PageForPreflight): Finding[] {
  return articles.length === 0 ? [{ rule: "empty-page", severity: "block", details: {} }] : [];
}
