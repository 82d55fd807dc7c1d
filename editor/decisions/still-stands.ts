import type { Decision } from "@/engine/types";
import type { Owner, SourceOwners } from "./source-owners";

/** What a decision says, without how sure the engine was. */
export type Said = Pick<Decision, "kind" | "at" | "choice">;

/**
 * The block that a decision is about, where the page still says what the engine decided; null where an editor has
 * decided otherwise: another role, a block or an article that begins elsewhere, a title that was given away, a text that
 * was taken out.
 */
export function stillStands(said: Said, owners: SourceOwners): Owner | null {
  const own = owners.at(said.at);
  return own && isAsSaid(said, own, owners) ? own : null;
}

function isAsSaid({ kind, at, choice }: Said, own: Owner, owners: SourceOwners): boolean {
  const begins = own.node.attrs.spans[0]?.[0] === at;
  switch (kind) {
    case "block":
      return begins === (choice === "begin");
    case "role":
      return begins && (own.article === null ? "label" : own.node.type.name) === choice;
    case "article":
      return own.article !== null && owners.before(at, isInArticle)?.article !== own.article;
    case "attachment":
      return begins && own.article !== null && standsAs(choice, at, own, owners);
  }
}

/**
 * Whether a title, a caption or a byline stands to its article's text as it was put: the text nearest on that side is its
 * article's, or, where titles of several articles stand in a row, all of its article's text is on that side. An article
 * without text (a photo with its title) has none to be torn from.
 */
function standsAs(choice: string, at: number, own: Owner, owners: SourceOwners): boolean {
  const isOwnText = (owner: Owner) => owner.article === own.article && isText(owner);
  const hasBefore = owners.before(at, isOwnText) !== null;
  const hasAfter = owners.after(at, isOwnText) !== null;
  const isCrosshead = own.node.type.name === "crosshead";
  if (choice === "crosshead" || isCrosshead)
    return choice === "crosshead" && isCrosshead && hasBefore && hasAfter;
  if (!hasBefore && !hasAfter) return true;
  if (choice === "after")
    return hasBefore && (!hasAfter || owners.before(at, isText)?.article === own.article);
  return choice === "before" && hasAfter && (!hasBefore || owners.after(at, isText)?.article === own.article);
}

const isInArticle = ({ article }: Owner) => article !== null;

/** Running text, to which titles, captions and bylines belong. */
export const isText = ({ article, node }: Owner): boolean =>
  article !== null && node.type.name === "paragraph";
