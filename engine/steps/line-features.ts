import {
  CLOSING_FIRST,
  CLOSING_NOTE,
  FULL_STOP,
  JUMP_FROM,
  JUMP_LINE,
  LEAD,
  OPENING_FIRST,
  OPENING_LAST,
  PUNCTUATION_LAST,
  SENTENCE_END,
  SIGNATURE,
} from "../forms";
import type { Line } from "../line";
import { WEIGHTS } from "../weights";

/**
 * What the costs ask of a line again and again, read once. It is a class, as {@link Row} and {@link RunCost} are: where
 * V8 sees an object literal's objects outlive a collection, it makes all later ones old, and these must die young.
 */
export class Features {
  /** The line's own, here once more: lines come from many hands and are slow to ask, and these are asked most. */
  readonly width: number;
  readonly justified: boolean;
  readonly closingFirst: boolean;
  readonly openingFirst: boolean;
  readonly openingLast: boolean;
  readonly punctuationLast: boolean;
  readonly fullStop: boolean;
  readonly end: "full-stop" | "sentence" | "quotation" | "open";
  readonly punctuated: boolean;
  /** Begins as a news text does. */
  readonly lead: boolean;
  readonly closingNote: boolean;
  readonly jump: "to" | "from" | undefined;
  /** What the line before may lack (ems): the width of a first word that could not be broken, and what must not part from it. */
  readonly unbreakable: number;
  /** How much narrower (ems) it can be set than its characters say: punctuation side by side shares its air. */
  readonly squeeze: number;
  /** What it costs that it is a line of a title. */
  readonly asTitle: number;

  constructor(readonly line: Line) {
    const { text, width, justified } = line;
    this.width = width;
    this.justified = justified;
    this.closingFirst = CLOSING_FIRST.test(text);
    this.openingFirst = OPENING_FIRST.test(text);
    this.openingLast = OPENING_LAST.test(text);
    this.punctuationLast = PUNCTUATION_LAST.test(text);
    this.fullStop = FULL_STOP.test(text);
    this.end = this.fullStop ? "full-stop" : endOf(text);
    this.punctuated = /[，。！？；：、…）]/u.test(text);
    this.lead = LEAD.test(text);
    this.closingNote = CLOSING_NOTE.test(text);
    this.jump = jumpOf(text);
    this.unbreakable = unbreakable(text);
    this.squeeze = squeeze(text);
    this.asTitle = asTitle(line);
  }
}

function endOf(text: string): Features["end"] {
  if (/[”’」』》]$/u.test(text)) return "quotation";
  return SENTENCE_END.test(text) ? "sentence" : "open";
}

function jumpOf(text: string): Features["jump"] {
  if (!JUMP_LINE.test(text)) return undefined;
  return JUMP_FROM.test(text) ? "from" : "to";
}

/** The width (ems) of a first word that cannot be broken, and of what must not part from it. */
export function unbreakable(text: string): number {
  const word = /^[0-9A-Za-z.,%:/+-]+[℃％]?/u.exec(text)?.[0].length ?? 0;
  const opening = OPENING_FIRST.test(text) ? 1 : 0;
  const dashes = /^(?:——|……)/u.test(text) ? 1 : 0;
  const after = text.charAt(word > 0 ? word : opening + 1);
  const closing = CLOSING_FIRST.test(after) ? WEIGHTS.line.kinsoku : 0;
  return Math.max(0, word / 2 - 0.5) + opening + dashes + closing;
}

const SIDE_BY_SIDE = /[，。、；：！？”’）」』》】](?=[，。、；：！？”’）」』》】“‘（「『《【])/gu;

function squeeze(text: string): number {
  return (text.match(SIDE_BY_SIDE)?.length ?? 0) * 0.5;
}

function asTitle({ text, indent, justified }: Line): number {
  const w = WEIGHTS.title;
  let cost = ((text.match(/，/gu)?.length ?? 0) * w.comma) / 2;
  if (/[，、：]$/u.test(text)) cost += w.comma;
  else if (/[。；]/u.test(text)) cost += w.fullStop;
  else if (/[！？…]$/u.test(text)) cost += w.perLine;
  if (LEAD.test(text)) cost += w.fullStop;
  if (SIGNATURE.test(text)) cost += w.signature;
  if (indent >= 1.5) cost += w.comma;
  if (justified) cost += w.justified;
  return cost;
}
