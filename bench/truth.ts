import type { Decision } from "@/engine/types";
import type { AnnotatedPage } from "./pages";

/** What the annotation says of one character of the source. */
interface Label {
  /** The index of its article; -1 for furniture. */
  readonly article: number;
  /** Its block, by identity. */
  readonly block: object;
  readonly role: string;
}

/** Tells whether a decision is right; undefined where the annotation does not say. */
export type Judge = (decision: Pick<Decision, "kind" | "at" | "choice">) => boolean | undefined;

/**
 * A judge of the decisions on one annotated page. What was said of other articles' lines between an article's own, as
 * where columns come by turns, does not count: a block goes on where it has begun anywhere before.
 */
export function judgeOf({ source, gold }: AnnotatedPage): Judge {
  const labels = labelsOf(source, gold);
  const begins = new Map<object | number, number>();
  const bodies = new Map<number, { first: number; last: number }>();
  for (const [at, label] of labels.entries()) {
    if (!label) continue;
    for (const whole of [label.block, label.article]) if (!begins.has(whole)) begins.set(whole, at);
    if (label.role === "paragraph")
      bodies.set(label.article, { first: bodies.get(label.article)?.first ?? at, last: at });
  }
  return ({ kind, at, choice }) => {
    const own = labels[at];
    if (!own) return undefined;
    if (kind === "role") return roleClass(choice) === roleClass(own.role);
    if (kind === "block") return (begins.get(own.block) === at) === (choice === "begin");
    if (kind === "article")
      return own.article < 0 ? false : (begins.get(own.article) === at) === (choice === "begin");
    const body = bodies.get(own.article);
    if (own.article < 0 || !body) return undefined;
    const before = body.first < at;
    const after = body.last > at;
    if (choice === "crosshead") return own.role === "crosshead" && before && after;
    return own.role !== "crosshead" && (choice === "before" ? after : before);
  };
}

function labelsOf(source: string, gold: AnnotatedPage["gold"]): (Label | undefined)[] {
  const labels = new Array<Label | undefined>(source.length);
  const put = (block: { role: string; spans: readonly (readonly [number, number])[] }, article: number) => {
    const label = { article, block, role: block.role };
    for (const [start, end] of block.spans)
      for (let i = start; i < end; i++) if (/\S/u.test(source.charAt(i))) labels[i] = label;
  };
  for (const [index, { blocks }] of gold.articles.entries()) for (const block of blocks) put(block, index);
  for (const block of gold.furniture) put(block, -1);
  return labels;
}

/** A credit is part of its caption, furniture of any name is furniture: as the scorer has it. */
function roleClass(role: string): string {
  if (role === "credit") return "caption";
  const named = ["kicker", "headline", "subhead", "byline", "paragraph", "crosshead", "caption", "jump"];
  return named.includes(role) ? role : "label";
}
