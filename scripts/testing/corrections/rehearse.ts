import { EditorState, TextSelection } from "@tiptap/pm/state";
import { pageCommands } from "@/editor/commands/registry";
import type { PageDocument } from "@/editor/document";
import { ledgerPlugin } from "@/editor/plugins/ledger";
import { upkeepPlugin } from "@/editor/plugins/upkeep";
import { pageSchema } from "@/editor/schema/page-extensions";
import { type Correction, nextCorrection, type TextPlace } from "./next-correction";
import type { Annotation, StandingPage } from "./page-state";

/** More corrections than any page can need: beyond, the plan goes in circles. */
export const MOST_CORRECTIONS = 200;

/**
 * Corrects a page without a screen, with the commands of the desk.
 *
 * @returns what was done, and the page as it then stands
 */
export function rehearse(
  source: string,
  page: PageDocument,
  annotation: Annotation,
): { corrections: Correction[]; page: StandingPage } {
  let state = EditorState.create({
    schema: pageSchema,
    doc: pageSchema.nodeFromJSON(page),
    plugins: [upkeepPlugin(), ledgerPlugin(source)],
  });
  const corrections: Correction[] = [];
  for (;;) {
    const standing = standingPage(state);
    const correction = nextCorrection(source, standing, annotation);
    if (!correction) return { corrections, page: standing };
    corrections.push(correction);
    if (corrections.length > MOST_CORRECTIONS) throw new Error("The corrections come to no end.");
    const command = pageCommands.find(({ id }) => id === correction.command);
    const selected = state.apply(
      state.tr.setSelection(
        TextSelection.create(
          state.doc,
          positionOf(state, correction.anchor),
          positionOf(state, correction.head),
        ),
      ),
    );
    state = selected;
    const isDone = command?.run(selected, (tr) => {
      state = selected.apply(tr);
    });
    if (!isDone) throw new Error(`The desk refuses ${JSON.stringify(correction)}.`);
  }
}

function standingPage({ doc }: EditorState): StandingPage {
  const parts = doc.children.map((part) =>
    part.children.map((block) => ({
      role: block.type.name,
      text: block.textContent,
      spans: block.attrs.spans,
    })),
  );
  return { articles: parts.slice(0, -1), furniture: parts.at(-1) ?? [] };
}

function positionOf({ doc }: EditorState, { article, block, offset }: TextPlace): number {
  const part = article ?? doc.childCount - 1;
  const sizeOf = (children: typeof doc.children, count: number) =>
    children.slice(0, count).reduce((size, { nodeSize }) => size + nodeSize, 0);
  return sizeOf(doc.children, part) + 1 + sizeOf(doc.child(part).children, block) + 1 + offset;
}
