import type { Node } from "@tiptap/pm/model";
import { SourceOwners } from "@/editor/decisions/source-owners";
import { stillStands } from "@/editor/decisions/still-stands";
import type { Decision } from "@/engine/types";
import { isInDoubt } from "./in-doubt";
import type { DecisionKey, Doubt } from "./types";

/** A name for a decision, the same at each split of one source. */
export const keyOf = ({ kind, at }: DecisionKey): string => `${kind} ${at}`;

/**
 * What of the engine's decisions is in doubt on the page as it stands, the least certain first. A doubt is gone where the
 * page no longer says what the engine decided. Two decisions that come to the same question are asked once.
 */
export function listDoubts(decisions: readonly Decision[], doc: Node): Doubt[] {
  const owners = new SourceOwners(doc);
  const doubts = decisions.filter(isInDoubt).flatMap((decision): Doubt[] => {
    const own = stillStands(decision, owners);
    if (!own || decision.alternative === undefined) return [];
    // Where an article begins, that is the question.
    if (decision.kind === "block" && decision.choice === "begin" && own.index === 0) return [];
    const article = own.article === null ? null : own.article + 1;
    return [{ ...decision, alternative: decision.alternative, article, role: own.node.type.name }];
  });
  return withoutSameQuestions(doubts).sort(
    (one, other) => one.confidence - other.confidence || one.at - other.at,
  );
}

/**
 * Whether an article begins at a title is whether that title is a crosshead. The title's is asked: it says both, and
 * correcting it does both.
 */
function withoutSameQuestions(doubts: readonly Doubt[]): Doubt[] {
  const titles = new Set(
    doubts
      .filter(({ kind, alternative }) => kind === "attachment" && alternative === "crosshead")
      .map(({ at }) => at),
  );
  return doubts.filter(({ kind, at }) => kind !== "article" || !titles.has(at));
}
