import type { Command } from "@tiptap/pm/state";
import { asOneEvent } from "./event";
import { selectedPlaces } from "./places";

const GAP = /[\s\u3000]+/gu;
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u;

/** A space that stays or goes: `[from, to)` in the text, and what comes in its place. */
interface Closing {
  from: number;
  to: number;
  with: string;
}

/**
 * The spaces to close up in a text: all but those that part words of letters. Where some gaps are wider than others the text
 * was set wide as a whole (尊 重 人 才　爱 惜 人 才), and the wider ones part phrases: they shrink to one space.
 */
export function gapsToClose(text: string): Closing[] {
  const gaps = [...text.matchAll(GAP)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length, width: widthOf(match[0]) }))
    .filter(({ from, to }) => !(LETTER.test(text.charAt(from - 1)) && LETTER.test(text.charAt(to))));
  const inner = gaps.filter(({ from, to }) => from > 0 && to < text.length);
  const narrowest = Math.min(...inner.map(({ width }) => width));
  return gaps.flatMap(({ from, to, width }): Closing[] => {
    const phrase = from > 0 && to < text.length && width > narrowest;
    if (!phrase) return [{ from, to, with: "" }];
    return text.slice(from, to) === " " ? [] : [{ from, to, with: " " }];
  });
}

/** An ideographic space is as wide as two. */
const widthOf = (gap: string): number => gap.replaceAll("\u3000", "  ").length;

/** Closes up the spaces of the selection, or of the whole block with the cursor: 遇 困 群 体 becomes 遇困群体. */
export const closeUpSpaces: Command = (state, dispatch) => {
  const { tr, selection } = state;
  for (const { node, pos } of selectedPlaces(state).reverse()) {
    const start = pos + 1;
    const from = selection.empty ? start : Math.max(selection.from, start);
    const to = selection.empty
      ? start + node.content.size
      : Math.min(selection.to, start + node.content.size);
    const text = node.textContent.slice(from - start, to - start);
    for (const gap of gapsToClose(text).reverse()) tr.insertText(gap.with, from + gap.from, from + gap.to);
  }
  if (!tr.docChanged) return false;
  dispatch?.(asOneEvent(tr));
  return true;
};
