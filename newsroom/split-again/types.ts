import type { SplitAgain } from "@/editor/split-again/types";
import type { ArticleOnDesk } from "@/newsroom/page/types";
import type { PageState } from "@/prisma/generated/enums";

/** A page beside a new split of its text, or of another print's, to be decided about article by article. */
export interface SplitToDecide extends SplitAgain {
  /** Stands for all of it: the page as it was read, the text, and what the split made of it. */
  basis: string;
  /** The text that was split. */
  source: string;
  state: PageState;
}

/** The same as a write needs it: with what the page stood at when it was read. */
export interface SplitRead extends SplitToDecide {
  pageVersion: number;
  sourceId: string;
  articles: readonly ArticleOnDesk[];
}
