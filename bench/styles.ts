import type { Setting } from "./compose";
import type { PageCopy } from "./copy";
import type { Random } from "./random";
import { setIndented, setNarrow, setUneven } from "./styles/columns";
import { setDisplayTitles } from "./styles/display-titles";
import { setMarked } from "./styles/marked";
import { setInterleaved, setTitlesInARow } from "./styles/mixed-order";
import { setSoiled } from "./styles/soiled";
import { setSpaced } from "./styles/spaced";
import { setClose, setWithBlanks } from "./styles/whole-paragraphs";

/** A house style: how copy becomes the text that someone pastes. */
export interface Style {
  readonly name: string;
  readonly about: string;
  /** Whether parts of several articles stand among one another. */
  readonly mixed?: true;
  readonly set: (copy: PageCopy, random: Random) => Setting;
}

/** House styles that no annotated page was typeset in. What is learnt from some of them is said in bench/learn.ts. */
export const STYLES: readonly Style[] = [
  { name: "blanks", about: "a line a paragraph, a blank line after each", set: setWithBlanks },
  { name: "close", about: "a line a paragraph, no blank lines", set: setClose },
  { name: "indented", about: "lines of 20–28 ems, indents kept, CR LF, titles first", set: setIndented },
  { name: "narrow", about: "columns of 9–13 ems, no blank lines, titles after", set: setNarrow },
  { name: "uneven", about: "columns of 17–22 ems, another measure after each column's end", set: setUneven },
  { name: "soiled", about: "tabs, half-width marks, characters of no width, radicals", set: setSoiled },
  {
    name: "display",
    about: "letter-spaced and broken headlines, subheads without a dash",
    set: setDisplayTitles,
  },
  { name: "marked", about: "■ ● 一、 crossheads, other bylines and credits", set: setMarked },
  { name: "spaced", about: "air round figures and words, short lines spaced out", set: setSpaced },
  {
    name: "titles",
    about: "several articles' titles in a row, their parts in any order",
    mixed: true,
    set: setTitlesInARow,
  },
  { name: "turns", about: "two articles' columns by turns", mixed: true, set: setInterleaved },
];

/** Those that mix no articles, as newspapers' styles. */
export const NEWSPAPERS: readonly Style[] = STYLES.filter(({ mixed }) => !mixed);
