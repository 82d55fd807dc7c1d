import { captionWithoutPhoto, photoWithoutCaption, photoWithoutCredit } from "./rules/captions";
import { emptyArticle } from "./rules/empty-article";
import { emptyPage } from "./rules/empty-page";
import { noHeadline } from "./rules/no-headline";
import { noSection } from "./rules/no-section";
import { spacedOut } from "./rules/spaced-out";
import { unplacedText } from "./rules/unplaced-text";
import type { Finding, PageForPreflight, Rule, Severity } from "./types";

const RULES: readonly Rule[] = [
  emptyPage,
  unplacedText,
  emptyArticle,
  noHeadline,
  noSection,
  photoWithoutCaption,
  photoWithoutCredit,
  captionWithoutPhoto,
  spacedOut,
];

const ORDER: readonly Severity[] = ["block", "warn", "note"];

/** Every fault of a page: what blocks first, then in the page's order. Pure: the desk asks the same as the server. */
export function check(page: PageForPreflight): Finding[] {
  return RULES.flatMap((rule) => rule(page)).sort(
    (a, b) =>
      ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
      (a.articleNumber ?? 0) - (b.articleNumber ?? 0),
  );
}

/** The findings that keep a page from being submitted. */
export function blocks(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.severity === "block");
}
