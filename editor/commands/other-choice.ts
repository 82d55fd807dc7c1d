import { type Command, type EditorState, TextSelection } from "@tiptap/pm/state";
import { type Owner, SourceOwners } from "@/editor/decisions/source-owners";
import { isText, stillStands } from "@/editor/decisions/still-stands";
import { textOffsetOf } from "@/editor/decisions/text-offset";
import { BLOCK_ROLES, type Decision } from "@/engine/types";
import { discard } from "./discard";
import { asOneEvent } from "./event";
import { giveTitle } from "./give-title";
import { joinWithNext } from "./join-with-next";
import { mergeArticle } from "./merge-article";
import { takeBack } from "./put-back";
import { sendToArticle } from "./send-to-article";
import { setRole } from "./set-role";
import { splitArticle } from "./split-article";
import { splitBlock } from "./split-block";
import { crossheadToTitle, titleToCrosshead } from "./title-or-crosshead";
import { isTitle, titlesAround } from "./titles";

/** A correction and the selection that it is made with. */
interface Correction {
  from: number;
  to?: number;
  command: Command;
}

interface Case {
  decision: Decision;
  own: Owner;
  owners: SourceOwners;
  state: EditorState;
  source: string;
}

/**
 * 改判: does what the engine would have done had it decided the other way. Cannot be done where the page no longer says what
 * the engine decided, or where the other choice needs more than one correction. One undo takes it back.
 */
export const otherChoice =
  (decision: Decision, source: string): Command =>
  (state, dispatch, view) => {
    const owners = new SourceOwners(state.doc);
    const own = stillStands(decision, owners);
    const correction = own && correctionFor({ decision, own, owners, state, source });
    if (!correction) return false;
    const { from, to = from, command } = correction;
    const selected = state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
    return command(selected, dispatch && ((tr) => dispatch(asOneEvent(tr))), view);
  };

function correctionFor(one: Case): Correction | null {
  switch (one.decision.kind) {
    case "role":
      return otherRole(one);
    case "block":
      return one.decision.choice === "begin" ? goesOn(one) : begins(one);
    case "article":
      return sameArticle(one);
    case "attachment":
      return otherText(one);
  }
}

function otherRole({ decision, own }: Case): Correction | null {
  const from = own.pos + 1;
  if (own.article === null) return decision.alternative === "paragraph" ? { from, command: takeBack } : null;
  if (decision.alternative === "label") return { from, command: discard("other") };
  const role = BLOCK_ROLES.find((name) => name === decision.alternative);
  return role ? { from, command: setRole(role) } : null;
}

/** The block goes on the one above it, where that is what stands before it in the source. */
function goesOn({ decision, own, owners, state }: Case): Correction | null {
  const above = state.doc.resolve(own.pos).nodeBefore;
  if (!above || owners.before(decision.at, () => true)?.node !== above) return null;
  return { from: own.pos - above.nodeSize + 1, command: joinWithNext };
}

function begins({ decision, own, source }: Case): Correction | null {
  const offset = textOffsetOf(own.node, decision.at, source);
  const isInside = offset > 0 && offset < own.node.content.size;
  return isInside ? { from: own.pos + 1 + offset, command: splitBlock } : null;
}

/** The article goes on from the one above; the title that it would begin with is a crosshead then. */
function sameArticle({ decision, own, owners }: Case): Correction | null {
  const before = owners.before(decision.at, ({ article }) => article !== null)?.article;
  if (own.article === null || before !== own.article - 1) return null;
  return {
    from: own.pos + 1,
    command: isTitle(own.node) ? titleToCrosshead("above") : mergeArticle("above"),
  };
}

/** A title, a caption or a byline goes to the text on its other side, or changes between title and crosshead. */
function otherText({ decision: { at, choice, alternative }, own, owners, state }: Case): Correction | null {
  const from = own.pos + 1;
  if (own.article === null) return null;
  if (choice === "crosshead")
    return { from, command: crossheadToTitle(alternative === "before" ? "below" : "above") };
  const isUp = alternative === "crosshead" ? choice === "before" : alternative === "after";
  const text = isUp ? owners.before(at, isText) : owners.after(at, isText);
  if (text?.article == null) return null;
  const isNeighbour = text.article === own.article + (isUp ? -1 : 1);
  const direction = isUp ? "above" : "below";
  if (alternative === "crosshead") return isNeighbour ? { from, command: titleToCrosshead(direction) } : null;
  if (text.article === own.article) return cutOff(own, isUp, state);
  if (!isTitle(own.node)) return { from, command: sendToArticle(text.article + 1) };
  if (isNeighbour) return { from, command: giveTitle(direction) };
  return { ...wholeTitle(own, state), command: sendToArticle(text.article + 1) };
}

/** Text on both sides is the block's own article's: what the block does not belong to becomes another article. */
function cutOff(own: Owner, isUp: boolean, state: EditorState): Correction | null {
  if (!isUp) return own.index > 0 ? { from: own.pos + 1, command: splitArticle } : null;
  const end = own.pos + own.node.nodeSize;
  return state.doc.resolve(end).nodeAfter ? { from: end + 1, command: splitArticle } : null;
}

function wholeTitle(own: Owner, state: EditorState): { from: number; to: number } {
  const $block = state.doc.resolve(own.pos);
  const [first, end] = titlesAround($block.parent.children, own.index);
  return { from: $block.posAtIndex(first) + 1, to: $block.posAtIndex(end) - 1 };
}
