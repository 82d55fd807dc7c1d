import { characterDiff } from "./character-diff";

/** A stretch of a text beside its source: the same in both, struck out, put in, or put in another's place. */
export type TextChange =
  | { kind: "same" | "deleted" | "inserted"; text: string }
  | { kind: "amended"; from: string; to: string };

/** A text without what does not count, and where each of its characters stands: white space and control characters go. */
interface Plain {
  text: string;
  /** For each character of `text` where it begins in the whole, and at last the end of the last one. */
  starts: number[];
  ends: number[];
}

const BLANK = /[\s\p{Cc}]/u;
/** Radicals and compatibility ideographs out of a PDF's fonts: the split mends them, ⽤ to 用. */
const COMPATIBILITY = /[\u2e80-\u2fdf\uf900-\ufaff]/u;

function plainOf(whole: string): Plain {
  const plain: Plain = { text: "", starts: [], ends: [] };
  let offset = 0;
  for (const character of whole) {
    if (!BLANK.test(character)) {
      // Always one character for one: a form that falls apart into several stays as it is.
      const mended = COMPATIBILITY.test(character) ? character.normalize("NFKC") : character;
      plain.text += [...mended].length === 1 ? mended : character;
      plain.starts.push(offset);
      plain.ends.push(offset + character.length);
    }
    offset += character.length;
  }
  return plain;
}

/**
 * What differs between a stretch of the source and what it became, character by character. Line breaks, spaces and
 * compatibility forms are no difference; the texts are shown with them. Empty where nothing differs.
 */
export function textChanges(source: string, text: string): TextChange[] {
  const [before, after] = [plainOf(source), plainOf(text)];
  if (before.text === after.text) return [];
  const changes: TextChange[] = [];
  let [from, to] = [0, 0];
  for (const run of diff(before.text, after.text)) {
    const length = [...run.text].length;
    if (run.kind === "same") changes.push({ kind: "same", text: slice(text, after, to, length) });
    else if (run.kind === "mine") push(changes, slice(source, before, from, length), "");
    else push(changes, "", slice(text, after, to, length));
    if (run.kind !== "theirs") from += length;
    if (run.kind !== "mine") to += length;
  }
  return changes;
}

/** Without looking for what cannot be there. */
function diff(mine: string, theirs: string): ReturnType<typeof characterDiff> {
  if (mine === "") return [{ kind: "theirs", text: theirs }];
  return theirs === "" ? [{ kind: "mine", text: mine }] : characterDiff(mine, theirs);
}

const slice = (whole: string, { starts, ends }: Plain, from: number, length: number): string =>
  whole.slice(starts[from], ends[from + length - 1]).replace(/\s*\n\s*/gu, "");

/** Adds what was struck out or put in; what stands together is one change. */
function push(changes: TextChange[], gone: string, come: string): void {
  const last = changes.at(-1);
  const before = last && last.kind !== "same" ? last : null;
  const from =
    (before?.kind === "amended" ? before.from : before?.kind === "deleted" ? before.text : "") + gone;
  const to = (before?.kind === "amended" ? before.to : before?.kind === "inserted" ? before.text : "") + come;
  if (before) changes.pop();
  if (from === "") changes.push({ kind: "inserted", text: to });
  else if (to === "") changes.push({ kind: "deleted", text: from });
  else changes.push({ kind: "amended", from, to });
}

/** So many characters of what did not change are shown on either side of what did. */
const CONTEXT = 12;

/** The changes with the long stretches between them cut down to what shows where one is. */
export function inContext(changes: readonly TextChange[]): TextChange[] {
  if (changes.length === 1) return [...changes];
  return changes.map((change, index) => {
    if (change.kind !== "same") return change;
    const characters = [...change.text];
    const head = index === 0 ? 0 : CONTEXT;
    const tail = index === changes.length - 1 ? 0 : CONTEXT;
    if (characters.length <= head + tail + 1) return change;
    const end = tail === 0 ? "" : characters.slice(-tail).join("");
    return { kind: "same", text: `${characters.slice(0, head).join("")}…${end}` };
  });
}
