import type { Node } from "@tiptap/pm/model";
import type { Command, EditorState } from "@tiptap/pm/state";
import { selectedPlaces } from "./places";
import { caretsOf, draftOf, rearrange } from "./rearrange";
import { isTitle, titlesAround } from "./titles";

/**
 * Gives a title to the article above or below, where it goes to the top. The title is the selected blocks; with the cursor
 * in a title, all titles that stand together with it. A paragraph that is given becomes a headline.
 */
export const giveTitle =
  (direction: "above" | "below"): Command =>
  (state, dispatch) => {
    const range = titleRange(state);
    const draft = draftOf(state.doc);
    const source = draft.articles[range?.article ?? -1];
    const target = draft.articles[(range?.article ?? 0) + (direction === "above" ? -1 : 1)];
    const { headline } = state.schema.nodes;
    if (!range || !source || !target || !headline) return false;
    const taken = source.blocks.slice(range.from, range.to);
    if (
      !taken.some(isTitle) &&
      taken.some((block) => block.type.name !== "paragraph" || block.content.size === 0)
    )
      return false;
    if (dispatch) {
      const successors = new Map<Node, Node>(
        taken.map((block) => [
          block,
          taken.some(isTitle) ? block : headline.create({ spans: block.attrs.spans }, block.content),
        ]),
      );
      source.blocks.splice(range.from, taken.length);
      target.blocks.unshift(...taken.map((block) => successors.get(block) ?? block));
      const [anchor, head] = caretsOf(state);
      const follow = ({ block, offset }: typeof anchor) => ({
        block: successors.get(block) ?? block,
        offset,
      });
      dispatch(rearrange(state, draft, [follow(anchor), follow(head)]));
    }
    return true;
  };

function titleRange(state: EditorState): { article: number; from: number; to: number } | null {
  const places = selectedPlaces(state);
  const [first] = places;
  const last = places.at(-1);
  if (!first || !last || first.article === null || first.article !== last.article) return null;
  const [from, to] =
    state.selection.empty && isTitle(first.node)
      ? titlesAround(state.doc.child(first.article).children, first.index)
      : [first.index, last.index + 1];
  return { article: first.article, from, to };
}
