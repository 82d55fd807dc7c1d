/** A style sheet of the build. */
const SHEET = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="(\/_next\/static\/[\w./-]+\.css)"[^>]*>/g;
/** Every script but our own, which say so, and what announces them. A text of ours cannot hold one: React escapes it. */
const RUNTIME = [
  /<script\b(?![^>]*\sdata-paper\b)[^>]*>.*?<\/script>/gs,
  /<link\b(?=[^>]*\bas="script")[^>]*>/g,
];

/**
 * A screen of the paper, as HTML, as readers get it: without the client runtime that Next puts on every screen and cannot leave
 * out, and with its style sheets in it, so that it is painted with the first answer. The paper is read, not worked in: what is
 * alive on it are links, forms and one small script of ours (docs/decisions/32).
 *
 * @param sheet what a style sheet holds, by its address
 */
export function paperHtml(html: string, sheet: (address: string) => string): string {
  return RUNTIME.reduce((left, pattern) => left.replace(pattern, ""), html).replace(
    SHEET,
    (_, address: string) => `<style>${sheet(address)}</style>`,
  );
}
