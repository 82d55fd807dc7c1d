import { assemblePage } from "@/editor/document";
import { ledgerOf } from "@/editor/ledger/ledger";
import type { Finding, PageForPreflight } from "../types";

/** Text of the source that is in no article and was not discarded: the tray must be empty before a page goes on. */
export function unplacedText({ source, articles, furniture }: PageForPreflight): Finding[] {
  if (source === null) return [];
  return ledgerOf(source, assemblePage(articles, furniture)).unplacedSpans.map((span) => ({
    rule: "unplaced-text",
    severity: "block",
    span,
    details: {
      text: source
        .slice(...span)
        .trim()
        .slice(0, 24),
    },
  }));
}
