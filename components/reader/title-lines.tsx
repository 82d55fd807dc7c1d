import { Fragment } from "react";

const SPACES = /[ \u3000]+/;
const OPENING = /^[“‘《〈（【「『]+$/u;
const words = new Intl.Segmenter("zh-CN", { granularity: "word" });

/**
 * A title that breaks like one: between its phrases (尊重人才 爱惜人才), else between words, and only then in the middle of one.
 * Several lines of the print are several lines here.
 */
export function TitleLines({ lines }: { lines: readonly string[] }) {
  return lines.map((line, index) => {
    // The parts of a published title have no other identity than their place, and never move.
    const key = `${index}`;
    return (
      <span className="title-line" key={key}>
        {line.split(SPACES).map((phrase, at) => {
          const place = `${at}`;
          return <Phrase key={place} phrase={phrase} first={at === 0} />;
        })}
      </span>
    );
  });
}

function Phrase({ phrase, first }: { phrase: string; first: boolean }) {
  return (
    <>
      {first ? "" : " "}
      <span className="title-phrase">
        {titleWords(phrase).map((word, place) => {
          const key = `${place}`;
          return (
            <Fragment key={key}>
              {place > 0 && <wbr />}
              {word}
            </Fragment>
          );
        })}
      </span>
    </>
  );
}

/** The words of a phrase, marks kept with the word that they close or open. */
export function titleWords(phrase: string): string[] {
  const pieces: string[] = [];
  let opening = "";
  for (const { segment, isWordLike } of words.segment(phrase)) {
    if (OPENING.test(segment)) opening += segment;
    else if (isWordLike || pieces.length === 0 || opening !== "") {
      pieces.push(opening + segment);
      opening = "";
    } else pieces.push((pieces.pop() ?? "") + segment);
  }
  return opening === "" ? pieces : [...pieces, opening];
}
