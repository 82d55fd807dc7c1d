import { FULL_STOP } from "../forms";
import { firstPair } from "../pairs";
import { WEIGHTS } from "../weights";
import { likeness, type Rarity, titleLikeness, wordsOf } from "./likeness";
import { isSamePage, readPageNumber } from "./page-number";
import type { Jump } from "./read-jumps";
import type { JumpReason } from "./types";

/** What speaks for it that a 下转 runs to a 上接: natural log odds against both standing alone. */
export interface Evidence {
  readonly gain: number;
  readonly reasons: readonly JumpReason[];
}

/** Weighs a 下转 with a 上接. */
export type Weigh = (from: Jump, to: Jump) => Evidence;

/** Weighs the jumps of an issue, whose articles' texts say which words are rare in it. */
export function weighIn(rarity: Rarity): Weigh {
  const wordsNear = memo((jump) =>
    wordsOf([...(jump.leads === "on" ? jump.titles : []), jump.text].join("\n"), rarity),
  );
  const wordGain = (from: Jump, to: Jump) => {
    const { middle, perLog, least, most } = WEIGHTS.jumps.shared;
    if (from.text === "" || to.text === "") return 0;
    const alike = Math.max(likeness(wordsNear(from), wordsNear(to), rarity), 1e-9);
    return within(Math.log(alike / middle) * perLog, least, most);
  };
  return (from, to) => {
    const { any, reason } = WEIGHTS.jumps;
    const pages = pageGain(from, to) + pageGain(to, from);
    const title = titleGain(from, to);
    const sentence = sentenceGain(from, to, rarity);
    const words = wordGain(from, to);
    const reasons: JumpReason[] = [];
    if (pages > 0) reasons.push("page-number");
    if (title > 0) reasons.push(title === WEIGHTS.jumps.title.same ? "same-title" : "like-title");
    if (isBroken(from) && sentence > 0) reasons.push("broken-sentence");
    if (words >= reason) reasons.push("shared-words");
    if (reasons.length === 0) reasons.push("left-over");
    return { gain: any + pages + title + sentence + words, reasons };
  };
}

/** Does the one name the page that the other stands on? */
function pageGain(one: Jump, other: Jump): number {
  const { agrees, differs } = WEIGHTS.jumps.page;
  if (one.named.length === 0 || !readPageNumber(other.place.page)) return 0;
  return one.named.some((named) => isSamePage(named, other.place.page)) ? agrees : differs;
}

function titleGain(from: Jump, to: Jump): number {
  const { same, like, enough, differs } = WEIGHTS.jumps.title;
  if (from.titles.length === 0 || to.titles.length === 0) return 0;
  const most = Math.max(...from.titles.flatMap((a) => to.titles.map((b) => titleLikeness(a, b))));
  if (most === 1) return same;
  return most >= enough ? like : differs;
}

/** A sentence that breaks off goes on in a full line, and the characters on both sides of the break may be a word. */
function sentenceGain(from: Jump, to: Jump, rarity: Rarity): number {
  const { full, indented, word, noWord, paragraph } = WEIGHTS.jumps.sentence;
  const broken = isBroken(from);
  const line = to.opensFull === undefined ? 0 : to.opensFull ? full : indented;
  if (!broken) return to.opensFull === undefined ? 0 : to.opensFull ? -paragraph : paragraph;
  const joint = firstPair(from.text.slice(-1) + to.text.charAt(0));
  if (joint === undefined) return line;
  return line + (rarity.of(joint) < rarity.unknown ? word : noWord);
}

function isBroken(from: Jump): boolean {
  return from.text !== "" && !FULL_STOP.test(from.text);
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function memo<Value>(make: (jump: Jump) => Value): (jump: Jump) => Value {
  const made = new Map<Jump, Value>();
  return (jump) => {
    const value = made.get(jump) ?? make(jump);
    made.set(jump, value);
    return value;
  };
}
