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

/** A judge of the decisions on one annotated page. */
export function judgeOf({ source, gold }: AnnotatedPage): Judge {
  const labels = labelsOf(source, gold);
  const near = (at: number, step: 1 | -1, wanted: (label: Label) => boolean): Label | undefined => {
    for (let i = at; i >= 0 && i < source.length; i += step) {
      const label = labels[i];
      if (label && wanted(label)) return label;
    }
    return undefined;
  };
  const isBody = ({ role, article }: Label) => article >= 0 && role === "paragraph";
  return ({ kind, at, choice }) => {
    const own = labels[at];
    if (!own) return undefined;
    if (kind === "role") return roleClass(choice) === roleClass(own.role);
    if (kind === "block") {
      const begins = near(at - 1, -1, () => true)?.block !== own.block;
      return begins === (choice === "begin");
    }
    if (kind === "article") {
      const before = near(at - 1, -1, ({ article }) => article >= 0);
      return own.article < 0 ? false : (before?.article !== own.article) === (choice === "begin");
    }
    if (own.article < 0 || !gold.articles[own.article]?.blocks.some(({ role }) => role === "paragraph"))
      return undefined;
    const before = near(at, -1, isBody)?.article === own.article;
    const after = near(at, 1, isBody)?.article === own.article;
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
