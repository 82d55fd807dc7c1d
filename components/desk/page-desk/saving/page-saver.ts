import type { Node } from "@tiptap/pm/model";
import { assemblePage } from "@/editor/document";
import type { PageOfOthers } from "@/newsroom/page/types";
import type { PageState } from "@/prisma/generated/enums";
import { dropJournal, holdJournal, type JournalRecord, ownerKey, readJournal, writeJournal } from "./journal";
import { type ArticleConflict, mergeOrder, mergePage } from "./merge-page";
import type { HeldArticle, OpenPage, SaverSnapshot } from "./open-page";
import { articlesOf, baseOf, documentJson, furnitureOf, type PageBase, withHeld } from "./page-base";
import { restorePage } from "./restore";
import { delayOf, INITIAL, type SaveEvent, saveReducer } from "./save-machine";
import { baseAfterSave, planSave } from "./save-plan";
import { sendSave } from "./save-request";

/** Milliseconds until a change stands in the journal. */
const JOURNAL_DELAY = 250;

/**
 * Saves one open page: waits for a moment of quiet, writes the journal, sends what changed, one request at a time. What the
 * server answers never replaces what was typed meanwhile. Screens subscribe to its snapshot.
 */
export class PageSaver {
  #snapshot: SaverSnapshot;
  #base: PageBase;
  #baseJson: string | null = null;
  #held = new Map<string, HeldArticle>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #journalTimer: ReturnType<typeof setTimeout> | undefined;
  #firstChange = 0;
  #sending: Promise<void> | null = null;
  #isOver = false;
  readonly #listeners = new Set<() => void>();
  readonly #owner: string;
  readonly #journalKey: string;
  readonly #releaseJournal: () => void;

  constructor(
    private readonly open: OpenPage,
    base: PageBase,
    page: SaverSnapshot["page"],
  ) {
    this.#base = base;
    this.#snapshot = { save: INITIAL, held: [], restoredAt: null, page };
    this.#owner = ownerKey(open.userId, open.pageId);
    this.#journalKey = `${this.#owner} ${Date.now()} ${Math.random()}`;
    this.#releaseJournal = holdJournal(this.#journalKey);
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): SaverSnapshot => this.#snapshot;

  /** To be called after each change of the document. */
  changed(): void {
    if (this.#snapshot.save.kind === "saved" || this.#snapshot.save.kind === "refused")
      this.#firstChange = Date.now();
    this.#dispatch({ type: "changed" });
    this.#journalTimer ??= setTimeout(() => this.#journalSoon(), JOURNAL_DELAY);
  }

  /** Sends what there is now. Answers whether the server then has everything. */
  async saveNow(): Promise<boolean> {
    for (let round = 0; round < 3; round += 1) {
      await this.#send();
      if (this.#snapshot.save.kind !== "dirty") break;
    }
    return this.#snapshot.save.kind === "saved" && this.#held.size === 0;
  }

  /** Someone signed in again. */
  signedIn(): void {
    this.#dispatch({ type: "signedIn" });
    void this.#send();
  }

  /** The page's state after a move that was no save: submitted, taken back. */
  moved(state: PageState): void {
    this.#publish({ page: { ...this.#snapshot.page, state } });
  }

  /** Ends a conflict: mine goes over theirs with the next save, or theirs is taken into the document. */
  resolve(id: string, side: "mine" | "theirs"): void {
    const conflict = this.#held.get(id);
    if (!conflict) return;
    this.#held.delete(id);
    this.#publishHeld();
    if (side === "theirs") this.#take(id, conflict.theirs);
    this.#dispatch({ type: "changed" });
    void this.writeJournalNow();
  }

  /** Brings back what an earlier visit left unsaved, if anything. */
  async restore(): Promise<void> {
    const [record] = await readJournal(this.#owner).catch(() => []);
    if (!record || this.#isOver) return;
    const found = restorePage(record, this.#base, this.open.doc().type.schema);
    if (found.kind === "restore") {
      this.#hold(found.conflicts, found.base);
      this.open.show(found.articles, found.furniture, true);
      this.#publish({ restoredAt: new Date(record.at) });
      this.changed();
      await this.writeJournalNow();
    }
    if (found.kind !== "unreadable") await dropJournal(record.key).catch(() => {});
  }

  /** The network is back, or someone asks: does not wait for the next retry. */
  retry(): void {
    if (this.#snapshot.save.kind === "offline") void this.#send();
  }

  /** Writes the journal at once: the tab may be gone in a moment. */
  async writeJournalNow(): Promise<void> {
    clearTimeout(this.#journalTimer);
    this.#journalTimer = undefined;
    await writeJournal(this.#record()).catch(() => {});
  }

  /** The screen is left: what is unsaved is sent on its way, and stays in the journal until the server has it. */
  end(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#journalTimer);
    if (this.#snapshot.save.kind === "saved") this.#releaseJournal();
    else
      void this.writeJournalNow()
        .then(() => this.#send())
        .finally(this.#releaseJournal);
  }

  #journalSoon(): void {
    this.#journalTimer = undefined;
    if (this.open.isComposing()) this.#journalTimer = setTimeout(() => this.#journalSoon(), JOURNAL_DELAY);
    else if (this.#snapshot.save.kind !== "saved") void this.writeJournalNow();
  }

  #record(): JournalRecord {
    const base = withHeld(this.#base, this.#held.values());
    this.#baseJson ??= JSON.stringify(documentJson(base));
    return {
      key: this.#journalKey,
      owner: this.#owner,
      at: Date.now(),
      version: base.version,
      articles: Object.fromEntries([...base.articles].map(([id, { version }]) => [id, version])),
      base: this.#baseJson,
      doc: JSON.stringify(this.open.doc().toJSON()),
    };
  }

  #send(): Promise<void> {
    this.#sending ??= this.#sendOnce().finally(() => {
      this.#sending = null;
      this.#schedule();
    });
    return this.#sending;
  }

  async #sendOnce(): Promise<void> {
    const doc = this.open.doc();
    const held = new Set(this.#held.keys());
    const plan = planSave(this.#base, doc, held);
    if (!plan) {
      this.#dispatch({ type: "nothing" });
      return this.#tidyJournal();
    }
    this.#dispatch({ type: "sent" });
    await Promise.race([
      this.writeJournalNow(),
      new Promise((resolve) => setTimeout(resolve, JOURNAL_DELAY)),
    ]);
    const outcome = await sendSave(this.open, plan);
    switch (outcome.kind) {
      case "saved":
        this.#base = baseAfterSave(this.#base, doc, plan, outcome, held);
        this.#baseJson = null;
        this.#publish({ page: { state: outcome.state, contentHash: outcome.contentHash } });
        this.#firstChange = Date.now();
        this.#dispatch({ type: "saved", at: new Date() });
        return this.#tidyJournal();
      case "conflict":
        await this.#composed();
        if (this.#isOver) return;
        this.#merge(outcome.theirs);
        return this.#dispatch({ type: "merged" });
      case "refused":
        return this.#dispatch({ type: "refused", code: outcome.code });
      default:
        return this.#dispatch({ type: outcome.kind });
    }
  }

  /** Others saved meanwhile: theirs comes in where nothing was edited here, and what both edited waits for a person. */
  #merge(theirs: PageOfOthers): void {
    const { schema } = this.open.doc().type;
    const standing = baseOf(
      schema.nodeFromJSON(
        assemblePage(
          theirs.articles.map(({ content }) => content),
          theirs.furniture,
        ),
      ),
      theirs.version,
      Object.fromEntries(theirs.articles.map(({ id, version }) => [id, version])),
    );
    const merged = mergePage(this.#base, this.open.doc(), standing);
    const savers = new Map(theirs.articles.map((article) => [article.id, article]));
    const before = this.#base;
    this.#base = standing;
    for (const conflict of this.#held.values()) {
      conflict.theirs = standing.articles.get(conflict.id)?.node ?? null;
    }
    this.#hold(merged.conflicts, before, savers);
    this.open.show(merged.articles, merged.furniture, false);
    this.#publish({ page: { ...this.#snapshot.page, state: theirs.state } });
  }

  #hold(
    conflicts: readonly ArticleConflict[],
    before: PageBase,
    savers?: ReadonlyMap<string, PageOfOthers["articles"][number]>,
  ): void {
    for (const conflict of conflicts) {
      if (this.#held.has(conflict.id)) continue;
      const saver = savers?.get(conflict.id);
      this.#held.set(conflict.id, {
        ...conflict,
        savedBy: saver?.savedBy ?? null,
        savedAt: saver ? new Date(saver.savedAt) : null,
        before: before.articles.get(conflict.id),
      });
    }
    this.#publishHeld();
  }

  #take(id: string, theirs: Node | null): void {
    const doc = this.open.doc();
    const articles = articlesOf(doc);
    const order = mergeOrder([...articles.keys()], [...articles.keys()], [...this.#base.articles.keys()]);
    const standing = order.flatMap((other) => (other === id ? (theirs ?? []) : (articles.get(other) ?? [])));
    this.open.show(standing, furnitureOf(doc), true);
  }

  /** Without anything unsaved the journal has nothing to keep; else it starts from what the server has now. */
  async #tidyJournal(): Promise<void> {
    if (this.#snapshot.save.kind !== "saved" || this.#held.size > 0) return this.writeJournalNow();
    clearTimeout(this.#journalTimer);
    this.#journalTimer = undefined;
    await dropJournal(this.#journalKey).catch(() => {});
  }

  #dispatch(event: SaveEvent): void {
    const save = saveReducer(this.#snapshot.save, event);
    if (save !== this.#snapshot.save) this.#publish({ save });
    this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#sending || this.#isOver) return;
    const delay = delayOf(this.#snapshot.save, Date.now() - this.#firstChange);
    if (delay === null) return;
    this.#timer = setTimeout(() => void this.#composed().then(() => this.#send()), delay);
  }

  /** Resolves when no input method is composing. */
  async #composed(): Promise<void> {
    while (this.open.isComposing() && !this.#isOver) await new Promise((resolve) => setTimeout(resolve, 100));
  }

  #publishHeld(): void {
    this.#baseJson = null;
    this.#publish({ held: [...this.#held.values()] });
  }

  #publish(change: Partial<SaverSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }
}
