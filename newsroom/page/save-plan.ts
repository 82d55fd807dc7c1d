import { isDeepStrictEqual } from "node:util";
import type { FurnitureContent } from "@/editor/document";
import type { SavePurpose } from "@/newsroom/revision/schema";
import type { ArticleOnDesk } from "./types";

/** A page as it stands when a save arrives. */
export interface StandingPage {
  version: number;
  /** In the page's order. */
  articles: ArticleOnDesk[];
  furniture: FurnitureContent;
}

/** A save whose contents were read and found to be a page document's. */
export interface ReadSave {
  version: number;
  changed: ArticleOnDesk[];
  removed: { id: string; version: number }[];
  order: string[] | null;
  furniture: FurnitureContent | null;
  /** The text that its spans point into, where the sender says so. */
  sourceId?: string | undefined;
  /** What its revision is said to be for. */
  purpose: SavePurpose;
}

/** What a save comes to: writes to make, or the reason why none is made. */
export type SavePlan =
  | { kind: "refused"; code: "CONFLICT" | "INVALID" }
  | {
      kind: "write";
      created: ArticleOnDesk[];
      updated: ArticleOnDesk[];
      removed: string[];
      /** All articles of the page after the save, in order. */
      order: string[];
      furniture: FurnitureContent;
      /** Whether order, membership or furniture change, so that the page's version rises. */
      structural: boolean;
    };

/**
 * Decides what a save does to a page. Each article stands for itself: a save is refused as a conflict where someone
 * else saved the same article since, or where it changes order, membership or furniture read at an older version. What
 * is there already is no conflict, so that a save whose answer was lost can be sent again.
 */
export function planSave(standing: StandingPage, save: ReadSave): SavePlan {
  const ids = [...save.changed, ...save.removed].map(({ id }) => id);
  if (new Set(ids).size !== ids.length) return { kind: "refused", code: "INVALID" };
  const standingById = new Map(standing.articles.map((article) => [article.id, article]));

  const changed = save.changed.filter(
    ({ id, content }) => !isDeepStrictEqual(standingById.get(id)?.content, content),
  );
  const created = changed.filter(({ id, version }) => version === 0 && !standingById.has(id));
  const updated = changed.filter((article) => !created.includes(article));
  const removed = save.removed.filter(({ id }) => standingById.has(id));
  const stale = [...updated, ...removed].some(({ id, version }) => standingById.get(id)?.version !== version);
  if (stale) return { kind: "refused", code: "CONFLICT" };

  const standingOrder = standing.articles.map(({ id }) => id);
  const gone = new Set(removed.map(({ id }) => id));
  const members = [...standingOrder.filter((id) => !gone.has(id)), ...created.map(({ id }) => id)];
  const order = save.order ?? members;
  const furniture = save.furniture ?? standing.furniture;
  const structural =
    !isDeepStrictEqual(order, standingOrder) || !isDeepStrictEqual(furniture, standing.furniture);
  if (structural && save.version !== standing.version) return { kind: "refused", code: "CONFLICT" };
  if (!isDeepStrictEqual([...order].sort(), [...members].sort())) return { kind: "refused", code: "INVALID" };

  return { kind: "write", created, updated, removed: [...gone], order, furniture, structural };
}

/** The standing articles that a save changes or takes away; of a refused one all that it meant to. */
export function touchedBy(plan: SavePlan, save: ReadSave): string[] {
  if (plan.kind === "write") return [...plan.updated.map(({ id }) => id), ...plan.removed];
  return [...save.changed, ...save.removed].map(({ id }) => id);
}
