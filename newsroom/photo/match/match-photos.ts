import { assign } from "@/engine/jumps/assign";
import {
  isNamedIn,
  numberInCaption,
  numberInFileName,
  overlap,
  type Weight,
  weightsOf,
  wordsOfPhoto,
} from "./evidence";
import type { CaptionToMatch, Match, MatchReason, PhotoToMatch } from "./types";

/** A pair that tells less than this is not proposed. */
const LEAST = 0.3;
/** Less of its words in common, a photo's words say nothing for a caption; and where both have words, they speak against it. */
const ALIKE = 0.25;
/** What evidence is worth at most, each by itself. */
const WORTH = { title: 0.4, number: 0.5, photographer: 0.4, place: 0.2, order: LEAST };

/**
 * Which photos of a page belong to which of its captions: of all ways to give each caption at most one photo, the one with the
 * greatest scores altogether. Only then are photos and captions that nothing is known of paired in their order, and only
 * where there are as many of both. Both are given in the page's order and in the order in which they came.
 */
export function matchPhotos(captions: readonly CaptionToMatch[], photos: readonly PhotoToMatch[]): Match[] {
  const weight = weightsOf(captions);
  const pairs = captions.map((caption) =>
    photos.map((photo) => judge(caption, photo, { captions, photos, weight })),
  );
  const { best } = assign(captions.length, photos.length, (caption, photo) => {
    const score = pairs[caption]?.[photo]?.score ?? 0;
    return score < LEAST ? -1 : score + nearness(caption, photo, captions.length, photos.length);
  });
  const matches: Match[] = best.columnOf.flatMap((photo, caption) => {
    const pair = photo === undefined ? undefined : pairs[caption]?.[photo];
    return photo !== undefined && pair ? [{ caption, photo, ...pair }] : [];
  });
  return [...matches, ...byOrder(captions, photos, matches)].sort(
    (one, other) => one.caption - other.caption,
  );
}

/** Among equals the order decides. */
const nearness = (row: number, column: number, rows: number, columns: number) =>
  1e-3 * (1 - Math.abs((row + 0.5) / rows - (column + 0.5) / columns));

interface Page {
  captions: readonly CaptionToMatch[];
  photos: readonly PhotoToMatch[];
  weight: Weight;
}

/** What speaks for a pair, taken together: two things that each tell half tell three quarters. */
function judge(caption: CaptionToMatch, photo: PhotoToMatch, page: Page): Pick<Match, "score" | "reasons"> {
  const evidence: [MatchReason, number][] = [];
  const note = (reason: MatchReason, worth: number) => {
    if (worth > 0) evidence.push([reason, worth]);
  };
  const words = wordsOfPhoto(photo);
  const alike = Math.max(
    ...[photo.caption, photo.headline, words].map((text) => overlap(text, caption.text, page.weight)),
    WORTH.title * overlap(words, caption.title, page.weight),
  );
  const isAlike = alike >= ALIKE;
  if (isAlike) note("words", alike);
  // Words that are of something else: a name in common does not outweigh them.
  const doubt = isAlike || words === "" || caption.text === "" ? 1 : 0.5;

  const number = numberInCaption(caption.text);
  if (number !== null && number === numberInFileName(photo.fileName)) note("number", WORTH.number * doubt);

  // What one photographer brought may be of every caption that names them.
  const isBy = (name: string) => (one: CaptionToMatch) =>
    isNamedIn(name, `${one.text}${one.credit}`) || isNamedIn(name, one.byline);
  if (isBy(photo.photographer)(caption)) {
    const captions = page.captions.filter(isBy(photo.photographer)).length;
    const photos = page.photos.filter(({ photographer }) => photographer === photo.photographer).length;
    note("photographer", (WORTH.photographer * doubt) / Math.max(captions, photos));
  }
  if (isNamedIn(photo.place, caption.text + caption.title)) note("place", WORTH.place * doubt);

  evidence.sort(([, one], [, other]) => other - one);
  const score = 1 - evidence.reduce((open, [, worth]) => open * (1 - Math.min(1, worth)), 1);
  return { score: Math.round(score * 100) / 100, reasons: evidence.map(([reason]) => reason) };
}

/** What is left over and says nothing of itself, in order: as weak as evidence can be. */
function byOrder(
  captions: readonly CaptionToMatch[],
  photos: readonly PhotoToMatch[],
  matches: readonly Match[],
): Match[] {
  const taken = { captions: new Set<number>(), photos: new Set<number>() };
  for (const { caption, photo } of matches) {
    taken.captions.add(caption);
    taken.photos.add(photo);
  }
  const [rows, columns] = [
    [...captions.keys()].filter((index) => !taken.captions.has(index)),
    [...photos.keys()].filter((index) => !taken.photos.has(index)),
  ];
  if (rows.length !== columns.length) return [];
  return rows.flatMap((caption, index) => {
    const photo = columns[index] ?? -1;
    const says = photos[photo] && captions[caption]?.text !== "" && wordsOfPhoto(photos[photo]) !== "";
    return says ? [] : [{ caption, photo, score: WORTH.order, reasons: ["order" as const] }];
  });
}
