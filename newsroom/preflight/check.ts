import {
  captionWithoutPhoto,
  photoWithoutAlternative,
  photoWithoutCaption,
  photoWithoutCredit,
} from "./rules/captions";
import { dashes } from "./rules/dashes";
import { doubledMarks } from "./rules/doubled-marks";
import { ellipses, ellipsisAndSoOn } from "./rules/ellipses";
import { emptyArticle } from "./rules/empty-article";
import { emptyPage } from "./rules/empty-page";
import { halfWidthMarks } from "./rules/half-width-marks";
import { impossibleDate } from "./rules/impossible-date";
import { jumpAlone } from "./rules/jump-alone";
import { loosePhotos } from "./rules/loose-photos";
import { nearlyNames, postsOfNames } from "./rules/names-and-posts";
import { noHeadline } from "./rules/no-headline";
import { noSection } from "./rules/no-section";
import { aboutNumber, fullWidthFigures, mixedDate, perCent } from "./rules/numerals";
import { repeated } from "./rules/repeated";
import { spacedOut, strayedSpace } from "./rules/spaced-out";
import { strayStart } from "./rules/stray-start";
import { twoCopies } from "./rules/two-copies";
import { unfinishedParagraph } from "./rules/unfinished-paragraph";
import { unpairedMarks } from "./rules/unpaired-marks";
import { unplacedText } from "./rules/unplaced-text";
import { forbiddenWords, wrongWords } from "./rules/watched-words";
import type { Finding, PageForPreflight, Rule, RuleId, Severity } from "./types";

const RULES: readonly Rule[] = [
  emptyPage,
  unplacedText,
  emptyArticle,
  noHeadline,
  noSection,
  photoWithoutCaption,
  photoWithoutCredit,
  photoWithoutAlternative,
  captionWithoutPhoto,
  loosePhotos,
  spacedOut,
  strayedSpace,
  unpairedMarks,
  halfWidthMarks,
  doubledMarks,
  ellipses,
  ellipsisAndSoOn,
  dashes,
  strayStart,
  unfinishedParagraph,
  repeated,
  twoCopies,
  jumpAlone,
  mixedDate,
  aboutNumber,
  perCent,
  fullWidthFigures,
  impossibleDate,
  wrongWords,
  forbiddenWords,
  postsOfNames,
  nearlyNames,
];

const ORDER: readonly Severity[] = ["block", "warn", "note"];

/** Every fault of a page: what blocks first, then in the page's order. Pure: the desk asks the same as the server. */
export function check(page: PageForPreflight): Finding[] {
  return RULES.flatMap((rule) => rule(page))
    .map((finding) => passedOver(finding, page))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
        (a.articleNumber ?? 0) - (b.articleNumber ?? 0),
    );
}

/** Rules whose findings somebody may pass over, with a reason. */
const OVERRIDABLE: readonly RuleId[] = ["forbidden-word"];

/** Whether somebody may pass a finding over. */
export function isOverridable({ rule, severity }: Finding): boolean {
  return severity === "block" && OVERRIDABLE.includes(rule);
}

function passedOver(finding: Finding, { overrides }: PageForPreflight): Finding {
  if (!isOverridable(finding)) return finding;
  const { rule, articleId, details } = finding;
  const override = overrides.find(
    (each) => each.rule === rule && each.articleId === articleId && each.words === details.word,
  );
  return override ? { ...finding, severity: "note", overridden: override.reason } : finding;
}

/** The findings that keep a page from being submitted. */
export function blocks(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.severity === "block");
}
