import type { EditorState } from "@tiptap/pm/state";
import { cutAtSelection } from "./pieces";
import { currentPlace, selectedPlaces } from "./places";
import { pageCommands } from "./registry";

/** Why a correction cannot be done where the cursor is. The interface has a sentence for each. */
export const OBSTACLES = [
  "noBlock",
  "furniture",
  "nothingSetAside",
  "atStart",
  "atEnd",
  "noArticleAbove",
  "noArticleBelow",
  "noSuchArticle",
  "inThatArticle",
  "wholeArticle",
  "severalArticles",
  "noTitle",
  "sameRole",
  "photoHangsHere",
  "photoHangsOnNext",
  "lastBlock",
  "topOfPage",
  "bottomOfPage",
  "noSpaces",
  "emptyBlock",
  "nothingToUndo",
  "nothingToRedo",
] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** Names the first thing that keeps a command of its kind from being done; `detail` is what follows the dot in its id. */
type Reason = (state: EditorState, detail: string) => Obstacle;

const isAbove = (detail: string) => detail === "above" || detail === "up";

/** Where the blocks that are meant stand: in no block, in the furniture, over several articles, or (null) in one article. */
function whereabouts(state: EditorState): Obstacle | null {
  const places = selectedPlaces(state);
  const [first] = places;
  if (!first) return "noBlock";
  if (places.every(({ article }) => article === null)) return "furniture";
  return places.some(({ article }) => article !== first.article) ? "severalArticles" : null;
}

/** The same for commands that go by the cursor alone. */
function cursorWhereabouts(state: EditorState): Obstacle | null {
  const place = currentPlace(state);
  if (!place) return "noBlock";
  return place.article === null ? "furniture" : null;
}

const noNeighbour: Reason = (state, detail) =>
  cursorWhereabouts(state) ?? (isAbove(detail) ? "noArticleAbove" : "noArticleBelow");

/** Roles and discarding take what they can of a selection, and leave captions with photos where they are. */
const taking =
  (last: Obstacle): Reason =>
  (state) => {
    const inArticles = selectedPlaces(state).filter(({ article }) => article !== null);
    if (inArticles.length === 0) return whereabouts(state) ?? "noBlock";
    return inArticles.some(({ node }) => node.attrs.photoId) ? "photoHangsHere" : last;
  };

const REASONS: Record<string, Reason> = {
  splitArticle: (state) => {
    const { index } = currentPlace(state) ?? { index: 0 };
    const isFirst = index === 0 && state.selection.$head.parentOffset === 0;
    return cursorWhereabouts(state) ?? (isFirst ? "atStart" : "atEnd");
  },
  mergeArticle: noNeighbour,
  moveArticle: noNeighbour,
  newArticleFromSelection: (state) => {
    const isTaken = cutAtSelection(state).some(({ taken }) => taken.length > 0);
    return isTaken ? "wholeArticle" : (cursorWhereabouts(state) ?? "noBlock");
  },
  sendToArticle: (state, detail) => {
    const pieces = cutAtSelection(state);
    const target = pieces[Number(detail) - 1];
    if (!target) return "noSuchArticle";
    return target.taken.length > 0 ? "inThatArticle" : (cursorWhereabouts(state) ?? "noBlock");
  },
  giveTitle: (state, detail) => {
    const obstacle = whereabouts(state);
    if (obstacle) return obstacle;
    const article = selectedPlaces(state)[0]?.article ?? 0;
    if (isAbove(detail)) return article === 0 ? "noArticleAbove" : "noTitle";
    return article === state.doc.childCount - 2 ? "noArticleBelow" : "noTitle";
  },
  setRole: taking("sameRole"),
  splitBlock: (state) => (currentPlace(state) ? "severalArticles" : "noBlock"),
  joinWithNext: (state) => {
    const place = currentPlace(state);
    if (!place) return "noBlock";
    const next = state.doc.resolve(place.pos).parent.maybeChild(place.index + 1);
    return next ? "photoHangsOnNext" : "lastBlock";
  },
  closeUpSpaces: (state) => (selectedPlaces(state).length === 0 ? "noBlock" : "noSpaces"),
  moveBlock: (state, detail) => whereabouts(state) ?? (isAbove(detail) ? "topOfPage" : "bottomOfPage"),
  discard: taking("emptyBlock"),
  takeBack: () => "nothingSetAside",
  undo: () => "nothingToUndo",
  redo: () => "nothingToRedo",
};

/** Why a command of the registry cannot be done here; null where it can. */
export function whyNot(id: string, state: EditorState): Obstacle | null {
  const command = pageCommands.find((candidate) => candidate.id === id);
  if (!command) throw new RangeError(`no command ${id}`);
  if (command.run(state)) return null;
  const [kind = "", detail = ""] = id.split(".");
  const reason = REASONS[kind];
  if (!reason) throw new RangeError(`${id} gives no reason`);
  return reason(state, detail);
}
