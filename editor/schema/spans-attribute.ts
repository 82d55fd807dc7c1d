import type { Attribute } from "@tiptap/core";
import type { Span } from "@/engine/types";

const STRETCH = /^(\d{1,9})-(\d{1,9})$/;

/** Whether a value is a list of stretches `[start, end)` of whole, non-negative numbers, none of them empty. */
export function isSpans(value: unknown): value is Span[] {
  return (
    Array.isArray(value) &&
    value.every(
      (span: unknown) =>
        Array.isArray(span) &&
        span.length === 2 &&
        Number.isSafeInteger(span[0]) &&
        Number.isSafeInteger(span[1]) &&
        span[0] >= 0 &&
        span[0] < span[1],
    )
  );
}

/** `[[0, 4], [9, 12]]` → `0-4 9-12`, as it travels in HTML. */
export const printSpans = (spans: readonly Span[]): string =>
  spans.map(([start, end]) => `${start}-${end}`).join(" ");

/** The reverse of `printSpans`. Anything that does not read as spans claims nothing. */
export function readSpans(text: string | null): Span[] {
  const spans: Span[] = [];
  for (const stretch of (text ?? "").split(" ")) {
    const [, start, end] = STRETCH.exec(stretch) ?? [];
    if (start === undefined || end === undefined || Number(start) >= Number(end)) return [];
    spans.push([Number(start), Number(end)]);
  }
  return spans;
}

/** Where a block's text stands in the pasted source, in the order of the text. */
export const spansAttribute: Attribute = {
  default: [],
  validate: (value: unknown) => {
    if (!isSpans(value)) throw new RangeError("spans must be stretches [start, end)");
  },
  parseHTML: (element) => readSpans(element.getAttribute("data-spans")),
  renderHTML: ({ spans }) => (isSpans(spans) && spans.length > 0 ? { "data-spans": printSpans(spans) } : {}),
};
