import { creditAt } from "../forms";
import { NO_PRIOR, type Prior } from "../prior";
import { readTogether } from "../reading";
import { reflow } from "../reflow";
import { normaliseSpans } from "../spans";
import type { Block, Span } from "../types";

/** Parts a photo's caption from its credit: …… 进行专题调研。 | 本报记者 张舰 摄. */
export function cutCredit(source: string, spans: readonly Span[], prior: Prior = NO_PRIOR): Block[] {
  const { text, at } = readTogether(source, spans);
  const index = creditAt(text) ?? prior.creditAt(text);
  const cut = index === undefined ? undefined : at[index];
  if (cut === undefined) return [block(source, "caption", spans, prior)];
  if (index === 0) return [block(source, "credit", spans, prior)];
  const before = spans.map(([start, end]): Span => [start, Math.min(end, cut)]);
  const after = spans.map(([start, end]): Span => [Math.max(start, cut), end]);
  return [
    block(
      source,
      "caption",
      before.filter(([start, end]) => start < end),
      prior,
    ),
    block(
      source,
      "credit",
      after.filter(([start, end]) => start < end),
      prior,
    ),
  ];
}

function block(source: string, role: "caption" | "credit", spans: readonly Span[], prior: Prior): Block {
  const own = normaliseSpans(source, spans);
  return { role, text: reflow(source, own, prior.spaces), spans: own };
}
