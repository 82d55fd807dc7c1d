/** What is looked for in a text. */
export interface Wanted {
  text: string;
  /** Tells full-width and half-width (and other compatible) forms apart: ２ is not 2. */
  exactWidth: boolean;
  /** Tells capitals from small letters. */
  exactCase: boolean;
}

/** A text as it is compared, with the way back: for each unit of it the offset of its character, and the text's own length. */
interface Folded {
  text: string;
  offsets: number[];
}

function fold(text: string, { exactWidth, exactCase }: Wanted): Folded {
  const folded: Folded = { text: "", offsets: [] };
  let offset = 0;
  for (const character of text) {
    let form = exactWidth ? character : character.normalize("NFKC");
    // By way of the capitals, so that ς is σ.
    if (!exactCase) form = form.toUpperCase().toLowerCase();
    folded.text += form;
    for (let unit = 0; unit < form.length; unit += 1) folded.offsets.push(offset);
    offset += character.length;
  }
  folded.offsets.push(offset);
  return folded;
}

/**
 * Where a text stands in another, as offsets `[from, to)` in order, none overlapping the one before. Only whole characters
 * are found: no half of a surrogate pair, and not the 1 of ½. Nothing is found nowhere.
 */
export function matchesOf(text: string, wanted: Wanted): [from: number, to: number][] {
  const needle = fold(wanted.text, wanted).text;
  const matches: [number, number][] = [];
  if (needle === "") return matches;
  const { text: hay, offsets } = fold(text, wanted);
  const isBorder = (unit: number) => unit === 0 || offsets[unit] !== offsets[unit - 1];
  for (let at = hay.indexOf(needle); at >= 0; ) {
    const end = at + needle.length;
    const isWhole = isBorder(at) && isBorder(end);
    if (isWhole) matches.push([offsets[at] ?? 0, offsets[end] ?? 0]);
    at = hay.indexOf(needle, isWhole ? end : at + 1);
  }
  return matches;
}
