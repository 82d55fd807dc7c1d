import TRADITIONAL from "opencc-js/dict/TSCharacters";

/** A character with the marks that belong to it: é may be written as one or two. */
const CHARACTER = /\P{M}\p{M}*/gu;
/** 简体 for each 繁体 character; of several, OpenCC's first. */
const SIMPLIFIED = new Map(
  TRADITIONAL.split("|").map((pair): [string, string] => {
    const [traditional = "", simplified = ""] = pair.split(" ");
    return [traditional, simplified];
  }),
);

/** A text as it is searched, and where each of its UTF-16 code units stands in the text that it was made of. */
export interface Folded {
  text: string;
  /** One for each code unit of `text`, and the length of the original at the end. */
  places: number[];
}

/**
 * A text as it is searched: full width as half width (NFKC), capitals as small letters, traditional characters as simplified
 * ones, and no space anywhere, so that a word broken over two lines of the print is one word.
 */
export function fold(text: string): string {
  return text.replace(CHARACTER, foldOne);
}

/** The same, with the way back. */
export function foldWithPlaces(text: string): Folded {
  let folded = "";
  const places: number[] = [];
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const one = foldOne(character);
    for (let at = 0; at < one.length; at += 1) places.push(index);
    folded += one;
  }
  places.push(text.length);
  return { text: folded, places };
}

function foldOne(character: string): string {
  // Nearly all that is folded is this.
  if (character.length === 1 && character >= "\u4e00" && character <= "\u9fff")
    return SIMPLIFIED.get(character) ?? character;
  const plain = character
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s|\p{Cf}/gu, "");
  return SIMPLIFIED.get(plain) ?? plain;
}
