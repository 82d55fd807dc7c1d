/** Where a passage stands in a text, in UTF-16 code units. */
export interface Passage {
  from: number;
  to: number;
}

/**
 * Where a passage stands in a text, the first time or, with `skip`, after so many others; white space counts on neither
 * side, as it may be the screen's and not the text's. Null where it does not.
 */
export function findPassage(text: string, quote: string, skip = 0): Passage | null {
  const wanted = quote.replace(/\s+/gu, "");
  if (wanted === "") return null;
  const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
  const packed = text.replace(/\s+/gu, "");
  let at = packed.indexOf(wanted);
  for (let passed = 0; passed < skip && at >= 0; passed++) at = packed.indexOf(wanted, at + 1);
  const [first, last] = [places[at], places[at + wanted.length - 1]];
  return at < 0 || first === undefined || last === undefined ? null : { from: first, to: last + 1 };
}
