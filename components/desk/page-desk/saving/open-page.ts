import type { Node } from "@tiptap/pm/model";
import type { PageState } from "@/prisma/generated/enums";
import type { Displaced } from "./displaced";
import type { ArticleConflict } from "./merge-page";
import type { BaseArticle } from "./page-base";
import type { SaveState } from "./save-machine";

/** The page document as saving sees it: what stands there, and the way to put something else there. */
export interface OpenPage {
  pageId: string;
  /** The text that the spans point into; null while nothing was pasted. */
  sourceId: string | null;
  userId: string;
  doc: () => Node;
  /** Whether an input method is composing: the document must not be touched then, nor half a word be saved. */
  isComposing: () => boolean;
  /** Shows these articles and this furniture. With `undoable`, undo brings back what stood there. */
  show: (articles: readonly Node[], furniture: Node, undoable: boolean) => void;
}

/** An article that was edited here and elsewhere. */
export interface HeldArticle extends ArticleConflict {
  savedBy: string | null;
  savedAt: Date | null;
  /** What both started from. */
  before: BaseArticle | undefined;
}

export interface SaverSnapshot {
  save: SaveState;
  held: readonly HeldArticle[];
  /** Articles that were taken over from this desk, until that is acknowledged. */
  displaced: readonly Displaced[];
  /** Set when unsaved work of an earlier visit was brought back. */
  restoredAt: Date | null;
  page: { state: PageState; contentHash: string | null };
}

/** Whether words stand here that no save may send by itself: in conflict, or displaced and not kept yet. */
export const hasParked = ({ held, displaced }: Pick<SaverSnapshot, "held" | "displaced">): boolean =>
  held.length > 0 || displaced.some(({ words }) => words === "waiting");
