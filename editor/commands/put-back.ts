import type { Node } from "@tiptap/pm/model";
import type { Command } from "@tiptap/pm/state";
import type { Span } from "@/engine/types";
import { currentPlace, type Place, selectedPlaces } from "./places";
import { draftOf, type PageDraft, rearrange } from "./rearrange";

/**
 * Puts a stretch of the tray back as a paragraph after the block with the cursor (outside the articles: at the end of the
 * last one). `text` is the stretch as it reads when its lines are joined.
 */
export const putBack =
  (span: Span, text: string): Command =>
  (state, dispatch) => {
    const { paragraph } = state.schema.nodes;
    if (!paragraph || text === "") return false;
    if (dispatch) {
      const draft = draftOf(state.doc);
      const block = paragraph.create({ spans: [span] }, state.schema.text(text));
      insertAfter(draft, currentPlace(state), block);
      const caret = { block, offset: 0 };
      dispatch(rearrange(state, draft, [caret, caret]));
    }
    return true;
  };

function insertAfter({ articles }: PageDraft, place: Place | null, block: Node): void {
  const blocks = articles[place?.article ?? articles.length - 1]?.blocks;
  const at = place?.article == null ? (blocks?.length ?? 0) : place.index + 1;
  const neighbour = blocks?.[at - 1];
  const blank = neighbour?.type.name === "paragraph" && neighbour.content.size === 0;
  blocks?.splice(blank ? at - 1 : at, blank ? 1 : 0, block);
}

/** Where a block's text begins in the source. */
const startOf = (block: Node): number => block.attrs.spans[0]?.[0] ?? -1;

/**
 * Takes the selected labels back from the furniture, each as a paragraph after the block that comes before it in the
 * source; from an article, the label that was set aside last.
 */
export const takeBack: Command = (state, dispatch) => {
  const { paragraph } = state.schema.nodes;
  const selected = selectedPlaces(state).filter(({ article }) => article === null);
  const labels = selected.length > 0 ? selected.map(({ node }) => node) : lastLabel(state.doc);
  if (!paragraph || labels.length === 0) return false;
  if (dispatch) {
    const draft = draftOf(state.doc);
    const gone = new Set(labels);
    draft.labels = draft.labels.filter((label) => !gone.has(label));
    const taken = labels.map(({ attrs, content }) => paragraph.create({ spans: attrs.spans }, content));
    for (const block of taken) insertAfter(draft, blockBefore(draft, startOf(block)), block);
    const [block] = taken;
    const offset = selected.length > 0 ? state.selection.$from.parentOffset : 0;
    dispatch(
      rearrange(
        state,
        draft,
        block && [
          { block, offset },
          { block, offset },
        ],
      ),
    );
  }
  return true;
};

function lastLabel(doc: Node): Node[] {
  const label = doc.lastChild?.lastChild;
  return label ? [label] : [];
}

/** The block that begins last before an offset of the source; null (the page's end) where none does. */
function blockBefore({ articles }: PageDraft, offset: number): Place | null {
  let best: Place | null = null;
  articles.forEach(({ blocks }, article) => {
    blocks.forEach((node, index) => {
      const start = startOf(node);
      if (start >= 0 && start < offset && start > (best ? startOf(best.node) : -1))
        best = { node, pos: -1, article, index };
    });
  });
  return best;
}
