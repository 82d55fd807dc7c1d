/** One token of JSON, at the place where the search stands; white space before it. */
const TOKEN =
  /[ \t\n\r]*(?:("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])|([[\]{},:]))/uy;

/** What may come next, inside what stands open. */
type Want = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end" | "nothing";

/**
 * The line (from 1) on which a text stops being JSON; undefined if it is JSON throughout. `JSON.parse` says so in words
 * that differ from one browser to the next.
 */
export function jsonFault(text: string): number | undefined {
  const open: ("{" | "[")[] = [];
  let want: Want = "value";
  let at = 0;
  const after = (): Want => (open.length > 0 ? "comma or end" : "nothing");
  while (want !== "nothing") {
    TOKEN.lastIndex = at;
    const [all, string, scalar, mark] = TOKEN.exec(text) ?? [];
    if (all === undefined) break;
    const inside = open.at(-1);
    const closes = mark === (inside === "{" ? "}" : "]") && inside !== undefined;
    if (closes && (want === "comma or end" || want === "key or end" || want === "value or end")) {
      open.pop();
      want = after();
    } else if (want === "value" || want === "value or end") {
      if (mark === "{" || mark === "[") {
        open.push(mark);
        want = mark === "{" ? "key or end" : "value or end";
      } else if (string !== undefined || scalar !== undefined) want = after();
      else break;
    } else if (want === "key" || want === "key or end") {
      if (string === undefined) break;
      want = "colon";
    } else if (want === "colon") {
      if (mark !== ":") break;
      want = "value";
    } else if (want === "comma or end") {
      if (mark !== ",") break;
      want = inside === "{" ? "key" : "value";
    } else break;
    at += all.length;
  }
  const next = at + (/^[ \t\n\r]*/u.exec(text.slice(at))?.[0].length ?? 0);
  return want === "nothing" && next === text.length ? undefined : text.slice(0, next).split("\n").length;
}
