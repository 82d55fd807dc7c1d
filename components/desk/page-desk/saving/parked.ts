import type { Node } from "@tiptap/pm/model";
import type { PageOfOthers } from "@/newsroom/page/types";
import type { Displaced } from "./displaced";
import type { ArticleConflict } from "./merge-page";
import type { HeldArticle } from "./open-page";
import type { PageBase } from "./page-base";

/**
 * Articles with words that no save may send by itself: edited here and elsewhere, so that a person decides; or taken over
 * by somebody else, and not kept yet.
 */
export class Parked {
  readonly #held = new Map<string, HeldArticle>();
  readonly #displaced = new Map<string, Displaced>();

  get held(): readonly HeldArticle[] {
    return [...this.#held.values()];
  }

  get displaced(): readonly Displaced[] {
    return [...this.#displaced.values()];
  }

  /** Those whose words could not be kept yet. */
  get waiting(): readonly Displaced[] {
    return this.displaced.filter(({ words }) => words === "waiting");
  }

  ids(): Set<string> {
    return new Set([...this.#held.keys(), ...this.waiting.map(({ articleId }) => articleId)]);
  }

  isHeld(id: string): boolean {
    return this.#held.has(id);
  }

  /** What the other side has of a held article; null where it is gone there. */
  theirs(id: string): Node | null {
    return this.#held.get(id)?.theirs ?? null;
  }

  /** Holds articles that both sides changed. `before` is what both started from. */
  hold(
    conflicts: readonly ArticleConflict[],
    before: PageBase,
    savers?: ReadonlyMap<string, PageOfOthers["articles"][number]>,
  ): void {
    for (const conflict of conflicts) {
      this.settle(conflict.id);
      if (this.#held.has(conflict.id)) continue;
      const saver = savers?.get(conflict.id);
      this.#held.set(conflict.id, {
        ...conflict,
        savedBy: saver?.savedBy ?? null,
        savedAt: saver ? new Date(saver.savedAt) : null,
        before: before.articles.get(conflict.id),
      });
    }
  }

  /** The other side has saved again. */
  follow(standing: PageBase): void {
    for (const conflict of this.#held.values())
      conflict.theirs = standing.articles.get(conflict.id)?.node ?? null;
  }

  /** Ends a conflict; undefined where there is none. */
  release(id: string): HeldArticle | undefined {
    const conflict = this.#held.get(id);
    this.#held.delete(id);
    return conflict;
  }

  /** A save and a heartbeat may both tell of one takeover: what the first of them had kept stays said. */
  displace(displaced: Displaced): void {
    const before = this.#displaced.get(displaced.articleId);
    if (displaced.words === "none" && before?.words === "kept") return;
    this.#displaced.set(displaced.articleId, displaced);
  }

  /** The article is no longer to be told of as taken over. */
  settle(articleId: string): void {
    this.#displaced.delete(articleId);
  }

  /** What was told was read; words that wait are told of until they are kept. */
  acknowledge(): void {
    for (const { articleId, words } of this.displaced) if (words !== "waiting") this.settle(articleId);
  }
}
