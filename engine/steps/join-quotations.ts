import type { Run } from "../line";

/** A sentence that says who spoke: …… 红开区党工委书记刘鑫日前接受记者采访时说。 */
const WHO_SPOKE = /^[^“”]{4,60}(?:说|道|表示|介绍|告诉记者|坦言|感慨|回忆|如是说)。$/u;
const QUOTATION = /^“[^“”]*”$/u;

/**
 * Joins a quotation and the sentence that says who spoke. Where the quotation's last line is full, the sentence after
 * it looks like a paragraph of its own, but that no blank line parts them.
 */
export function joinQuotations(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const before = out.at(-1);
    if (before?.kind === "paragraph" && run.kind === "paragraph" && run.lines[0]?.gap === 0) {
      if (QUOTATION.test(textOf(before)) && WHO_SPOKE.test(textOf(run))) {
        out[out.length - 1] = { kind: "paragraph", lines: [...before.lines, ...run.lines] };
        continue;
      }
    }
    out.push(run);
  }
  return out;
}

function textOf(run: Run): string {
  return run.lines.map((line) => line.text).join("");
}
