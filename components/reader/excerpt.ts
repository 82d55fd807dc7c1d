import type { TextPart } from "./paper-article";

/** A little over the limit is not worth a second screen. */
const TOLERANCE = 1.2;
const SENTENCE_END = /[。！？；][”’』」）]*/g;

/**
 * The beginning of an article for its page: whole paragraphs up to about `limit` characters, the last one cut after a
 * sentence if it runs on. `whole` tells that nothing was left out.
 */
export function excerpt(text: readonly TextPart[], limit: number): { text: TextPart[]; whole: boolean } {
  const total = text.reduce((sum, part) => sum + part.text.length, 0);
  if (total <= limit * TOLERANCE) return { text: [...text], whole: true };
  const taken: TextPart[] = [];
  let room = limit;
  for (const part of text) {
    if (part.text.length > room) {
      const sentences = part.kind === "paragraph" ? cutAfterSentence(part.text, room) : "";
      if (sentences !== "") taken.push({ ...part, text: sentences });
      break;
    }
    taken.push(part);
    room -= part.text.length;
  }
  while (taken.at(-1)?.kind === "crosshead") taken.pop();
  // One sentence longer than the limit: it is shown whole rather than broken in the middle.
  const [first] = text;
  if (taken.length === 0 && first) return { text: [first], whole: text.length === 1 };
  return { text: taken, whole: false };
}

function cutAfterSentence(text: string, limit: number): string {
  let end = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const after = match.index + match[0].length;
    if (after > limit) break;
    end = after;
  }
  return text.slice(0, end);
}
