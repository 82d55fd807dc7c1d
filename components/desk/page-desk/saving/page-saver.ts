import type { Node } from "@tiptap/pm/model";
import type { PageOfOthers } from "@/newsroom/page/types";
import type { TakenArticle } from "@/newsroom/presence/types";
import type { SavePurpose } from "@/newsroom/revision/schema";
import type { PageState } from "@/prisma/generated/enums";
import { SnapshotStore } from "../../snapshot-store";
import { untilComposed } from "./composition";
import { displacedBy, handOver } from "./displaced";
import { JOURNAL_PATIENCE, JournalKeeper } from "./journal-keeper";
import { articlesWith, mergePage } from "./merge-page";
import { hasParked, type OpenPage, type SaverSnapshot } from "./open-page";
import { furnitureOf, type PageBase, withHeld } from "./page-base";
import { Parked } from "./parked";
import { restorePage } from "./restore";
import { delayOf, INITIAL, type SaveEvent, saveReducer } from "./save-machine";
import { baseAfterSave, planSave } from "./save-plan";
import { sendSave } from "./save-request";
import { baseOfOthers, fetchStanding } from "./standing-page";

/**
 * Saves one open page: journals each change, waits for a moment of quiet, sends what changed, one request at a time. What the
 * server answers never replaces what was typed meanwhile. Screens subscribe to its snapshot.
 */
export class PageSaver extends SnapshotStore<SaverSnapshot> {
  #base: PageBase;
  /** The base with held articles as they were before: made once for as long as neither changes. */
  #journalBase: PageBase | null = null;
  #mine: ReadonlySet<string> = new Set();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstChange = 0;
  #sending: Promise<void> | null = null;
  #isShowing = false;
  #isOver = false;
  readonly #parked = new Parked();
  readonly #journal: JournalKeeper;
  #purpose: SavePurpose = "EDITED";

  constructor(
    private readonly open: OpenPage,
    base: PageBase,
    page: SaverSnapshot["page"],
  ) {
    super({ save: INITIAL, held: [], displaced: [], restoredAt: null, page });
    this.#base = base;
    this.#journal = new JournalKeeper(open.userId, open.pageId, () => {
      if (this.open.isComposing()) return "later";
      return this.snapshot().save.kind === "saved" ? null : this.#toKeep();
    });
  }

  /** To be called after each change of the document. What is shown here of others is none. */
  changed(): void {
    if (this.#isShowing) return;
    if (this.snapshot().save.kind === "saved" || this.snapshot().save.kind === "refused")
      this.#firstChange = Date.now();
    this.#dispatch({ type: "changed" });
    this.#journal.changed();
  }

  /** Sends what there is now. Answers whether the server then has everything. */
  async saveNow(): Promise<boolean> {
    for (let round = 0; round < 3; round += 1) {
      await this.#send();
      if (this.snapshot().save.kind !== "dirty") break;
    }
    return this.snapshot().save.kind === "saved" && !hasParked(this.snapshot());
  }

  /** What the server is known to have. */
  standing(): PageBase {
    return this.#base;
  }

  /**
   * Brings in what others saved, as a refused save does: at once where nothing was edited here, else it waits for a person.
   * Not while one composes. Answers whether the page could be had.
   */
  refresh(): Promise<boolean> {
    return this.#alone(async () => {
      const theirs = await fetchStanding(this.open.pageId);
      await this.#composed();
      if (!theirs || this.#isOver) return false;
      this.#merge(theirs);
      if (planSave(this.#base, this.open.doc(), this.#parked.ids())) this.changed();
      else this.#dispatch({ type: "nothing" });
      await this.#tidyJournal();
      return true;
    });
  }

  /**
   * Which articles this desk writes on, and which of those that it had are `taken` by somebody else: their unsaved words are
   * kept as a version, and what stands is shown. To be called at each heartbeat: what could not be kept is tried again.
   */
  async holds(mine: ReadonlySet<string>, taken: readonly TakenArticle[]): Promise<void> {
    this.#mine = mine;
    const again = [...this.#parked.waiting, ...taken];
    if (again.length > 0) await this.#alone(() => this.#displace(again));
  }

  /** The notice of what was taken over was read. */
  acknowledge(): void {
    this.#parked.acknowledge();
    this.#publishParked();
  }

  /** Names what the next save is for; what is changed next goes with it. */
  nextSaveIs(purpose: SavePurpose): void {
    this.#purpose = purpose;
  }

  /** Someone signed in again. */
  signedIn(): void {
    this.#dispatch({ type: "signedIn" });
    void this.#send();
  }

  /** The page's state after a move that was no save: submitted, taken back. */
  moved(state: PageState): void {
    this.publish({ page: { ...this.snapshot().page, state } });
  }

  /** Ends a conflict: mine goes over theirs with the next save, or theirs is taken into the document. */
  resolve(id: string, side: "mine" | "theirs"): void {
    const conflict = this.#parked.release(id);
    if (!conflict) return;
    this.#publishParked();
    if (side === "theirs") this.#take(id, conflict.theirs, true);
    this.#dispatch({ type: "changed" });
    void this.writeJournalNow();
  }

  /** Brings back what an earlier visit left unsaved, if anything. */
  async restore(): Promise<void> {
    const left = await this.#journal.left();
    if (!left || this.#isOver) return;
    const found = restorePage(left.record, this.#base, this.open.doc().type.schema);
    if (found.kind === "restore") {
      this.#parked.hold(found.conflicts, found.base);
      this.#publishParked();
      this.#show(found.articles, found.furniture, true);
      this.publish({ restoredAt: new Date(left.record.tail?.at ?? left.record.at) });
      this.changed();
      await this.writeJournalNow();
    }
    if (found.kind !== "unreadable") await left.drop();
  }

  /** The network is back, or someone asks: does not wait for the next retry. */
  retry(): void {
    if (this.snapshot().save.kind === "offline") void this.#send();
  }

  /** Writes the journal at once: the tab may be gone in a moment. */
  writeJournalNow(): Promise<void> {
    return this.#journal.write(this.#toKeep());
  }

  /** The screen is left: what is unsaved is sent on its way, and who comes back before the server has it finds it in the journal. */
  end(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#journal.stop();
    if (this.snapshot().save.kind === "saved") this.#journal.release();
    else
      void this.writeJournalNow()
        .then(this.#journal.release)
        .then(() => this.#send());
  }

  #toKeep() {
    this.#journalBase ??= withHeld(this.#base, this.#parked.held);
    return { base: this.#journalBase, doc: this.open.doc() };
  }

  #send(): Promise<void> {
    this.#sending ??= this.#sendOnce().finally(() => {
      this.#sending = null;
      this.#schedule();
    });
    return this.#sending;
  }

  /** Runs a task between saves, so that neither sees half of the other. */
  async #alone<Answer>(task: () => Promise<Answer>): Promise<Answer> {
    while (this.#sending) await this.#sending;
    const answer = task();
    const free = () => {
      this.#sending = null;
      this.#schedule();
    };
    this.#sending = answer.then(free, free);
    return answer;
  }

  async #sendOnce(): Promise<void> {
    const doc = this.open.doc();
    const parked = this.#parked.ids();
    const plan = planSave(this.#base, doc, parked);
    const purpose = this.#purpose;
    this.#purpose = "EDITED";
    if (!plan) {
      this.#dispatch({ type: "nothing" });
      return this.#tidyJournal();
    }
    this.#dispatch({ type: "sent" });
    await Promise.race([
      this.writeJournalNow(),
      new Promise((resolve) => setTimeout(resolve, JOURNAL_PATIENCE)),
    ]);
    const outcome = await sendSave(this.open, { ...plan, purpose });
    if (outcome.kind !== "saved" && this.#purpose === "EDITED") this.#purpose = purpose;
    switch (outcome.kind) {
      case "saved":
        this.#standsAt(baseAfterSave(this.#base, doc, plan, outcome, parked));
        this.publish({ page: { state: outcome.state, contentHash: outcome.contentHash } });
        this.#firstChange = Date.now();
        this.#dispatch({ type: "saved", at: new Date() });
        return this.#tidyJournal();
      case "conflict":
        await this.#composed();
        if (this.#isOver) return;
        await this.#displace(displacedBy(outcome, this.#mine, this.#base));
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
    const standing = baseOfOthers(theirs, this.open.doc().type.schema);
    const merged = mergePage(this.#base, this.open.doc(), standing);
    const savers = new Map(theirs.articles.map((article) => [article.id, article]));
    const before = this.#base;
    this.#standsAt(standing);
    this.#parked.follow(standing);
    this.#parked.hold(merged.conflicts, before, savers);
    this.#publishParked();
    this.#show(merged.articles, merged.furniture, false);
    this.publish({ page: { state: theirs.state, contentHash: theirs.contentHash } });
  }

  async #displace(taken: readonly TakenArticle[]): Promise<void> {
    for (const { articleId, by } of taken) {
      const standing = this.#base.articles.get(articleId)?.node;
      if (!standing || this.#parked.isHeld(articleId)) {
        this.#parked.settle(articleId);
        continue;
      }
      const words = await handOver(this.open, articleId, standing, () => this.#composed());
      if (this.#isOver) return;
      if (words === "gone") this.#parked.hold([{ id: articleId, mine: null, theirs: standing }], this.#base);
      else this.#parked.displace({ articleId, by, words });
      if (words === "kept") this.#take(articleId, standing, false);
      this.#publishParked();
    }
    if (taken.length === 0) return;
    if (!planSave(this.#base, this.open.doc(), this.#parked.ids())) this.#dispatch({ type: "nothing" });
    await this.#tidyJournal();
  }

  #take(id: string, theirs: Node | null, undoable: boolean): void {
    const doc = this.open.doc();
    this.#show(articlesWith(doc, this.#base, id, theirs), furnitureOf(doc), undoable);
  }

  #show(articles: readonly Node[], furniture: Node, undoable: boolean): void {
    this.#isShowing = true;
    this.open.show(articles, furniture, undoable);
    this.#isShowing = false;
  }

  #standsAt(base: PageBase): void {
    this.#base = base;
    this.#journalBase = null;
  }

  /** Without anything unsaved the journal has nothing to keep; else it starts from what the server has now. */
  async #tidyJournal(): Promise<void> {
    const isEmpty = this.snapshot().save.kind === "saved" && !hasParked(this.snapshot());
    await (isEmpty ? this.#journal.drop() : this.writeJournalNow());
  }

  #dispatch(event: SaveEvent): void {
    const save = saveReducer(this.snapshot().save, event);
    if (save !== this.snapshot().save) this.publish({ save });
    this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#sending || this.#isOver) return;
    const delay = delayOf(this.snapshot().save, Date.now() - this.#firstChange);
    if (delay === null) return;
    this.#timer = setTimeout(() => void this.#composed().then(() => this.#send()), delay);
  }

  #composed(): Promise<void> {
    return untilComposed(this.open.isComposing, () => this.#isOver);
  }

  #publishParked(): void {
    this.#journalBase = null;
    this.publish({ held: this.#parked.held, displaced: this.#parked.displaced });
  }
}
