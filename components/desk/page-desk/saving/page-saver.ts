import type { TakenArticle } from "@/newsroom/presence/types";
import type { SavePurpose } from "@/newsroom/revision/schema";
import type { PageState } from "@/prisma/generated/enums";
import { SnapshotStore } from "../../snapshot-store";
import { untilComposed } from "./composition";
import { displacedBy } from "./displaced";
import { JOURNAL_PATIENCE, JournalKeeper } from "./journal-keeper";
import { hasParked, type OpenPage, type SaverSnapshot } from "./open-page";
import type { PageBase } from "./page-base";
import { PageSides } from "./page-sides";
import { restorePage } from "./restore";
import { delayOf, INITIAL, isUnsaved, type SaveEvent, saveReducer } from "./save-machine";
import { sendSave } from "./save-request";
import { fetchStanding } from "./standing-page";
import { Turns } from "./turns";

/**
 * Saves one open page: journals each change, waits for a moment of quiet, sends what changed, one request at a time. What the
 * server answers never replaces what was typed meanwhile. Screens subscribe to its snapshot.
 */
export class PageSaver extends SnapshotStore<SaverSnapshot> {
  #mine: ReadonlySet<string> = new Set();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstChange = 0;
  readonly #turns = new Turns(() => this.#schedule());
  #isOver = false;
  readonly #sides: PageSides;
  readonly #journal: JournalKeeper;
  #purpose: SavePurpose = "EDITED";

  constructor(
    private readonly open: OpenPage,
    base: PageBase,
    page: SaverSnapshot["page"],
  ) {
    super({ save: INITIAL, held: [], displaced: [], restoredAt: null, page });
    this.#sides = new PageSides(open, base, {
      publish: (part) => this.publish(part),
      composed: () => this.#composed(),
      isOver: () => this.#isOver,
    });
    this.#journal = new JournalKeeper(open.userId, open.pageId, () => {
      if (this.open.isComposing()) return "later";
      return this.snapshot().save.kind === "saved" ? null : this.#sides.toKeep();
    });
  }

  /** To be called after each change of the document. What is shown here of others is none. */
  changed(): void {
    if (this.#sides.isShowing) return;
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

  /** Whether leaving now would leave work behind that the server does not have. */
  hasUnsaved(): boolean {
    const { save } = this.snapshot();
    if (hasParked(this.snapshot())) return true;
    return isUnsaved(save) && (save.kind !== "refused" || this.#sides.plan() !== null);
  }

  /** What the server is known to have. */
  standing(): PageBase {
    return this.#sides.base;
  }

  /**
   * Brings in what others saved, as a refused save does: at once where nothing was edited here, else it waits for a person.
   * Not while one composes. Answers whether the page could be had.
   */
  refresh(): Promise<boolean> {
    return this.#turns.alone(async () => {
      const event = await this.#bringIn();
      if (event.type === "refused") this.#dispatch(event);
      if (event.type !== "merged") return false;
      if (this.#sides.plan()) this.changed();
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
    const again = [...this.#sides.waiting, ...taken];
    if (again.length > 0) await this.#turns.alone(() => this.#displace(again));
  }

  /** The notice of what was taken over was read. */
  acknowledge(): void {
    this.#sides.acknowledge();
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

  /**
   * Ends a conflict: mine goes over theirs with the next save, or mine is kept as a version and theirs is taken into the
   * document. Answers false where mine could not be kept: then nothing was done.
   */
  async resolve(id: string, side: "mine" | "theirs"): Promise<boolean> {
    if (!(await this.#sides.resolve(id, side))) return false;
    this.#dispatch({ type: "changed" });
    void this.writeJournalNow();
    return true;
  }

  /** Brings back what an earlier visit left unsaved, if anything. */
  async restore(): Promise<void> {
    const left = await this.#journal.left();
    if (!left || this.#isOver) return;
    const found = restorePage(left.record, this.#sides.base, this.open.doc().type.schema);
    if (found.kind === "restore") {
      this.#sides.restore(found);
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
    return this.#journal.write(this.#sides.toKeep());
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

  #send(): Promise<void> {
    return this.#turns.join(() => this.#sendOnce());
  }

  async #sendOnce(): Promise<void> {
    const plan = this.#sides.plan();
    const purpose = this.#purpose;
    this.#purpose = "EDITED";
    if (!plan) {
      if (this.#sides.hasUnheard) return this.#dispatch(await this.#bringIn());
      this.#dispatch({ type: "nothing" });
      return this.#tidyJournal();
    }
    this.#dispatch({ type: "sent" });
    await Promise.race([
      this.writeJournalNow(),
      new Promise((resolve) => setTimeout(resolve, JOURNAL_PATIENCE)),
    ]);
    const outcome = await sendSave(this.open, { ...plan.body, purpose });
    if (outcome.kind !== "saved" && this.#purpose === "EDITED") this.#purpose = purpose;
    switch (outcome.kind) {
      case "saved":
        this.#sides.saved(plan, outcome);
        this.publish({ page: { state: outcome.state, contentHash: outcome.contentHash } });
        this.#firstChange = Date.now();
        this.#dispatch({ type: "saved", at: new Date() });
        return this.#tidyJournal();
      case "conflict": {
        await this.#composed();
        if (this.#isOver) return;
        const standing = this.#sides.recognise(outcome.theirs);
        await this.#displace(displacedBy(outcome, this.#mine, this.#sides.base));
        this.#sides.merge(outcome.theirs, standing);
        return this.#dispatch({ type: "merged" });
      }
      case "refused":
        return this.#dispatch({ type: "refused", code: outcome.code });
      case "unreachable":
        this.#sides.notHeard(plan);
        return this.#dispatch({ type: "unreachable" });
      default:
        return this.#dispatch({ type: outcome.kind });
    }
  }

  /** Asks for the page as it stands and merges it. Answers what that means for saving. */
  async #bringIn(): Promise<SaveEvent> {
    const theirs = await fetchStanding(this.open.pageId);
    await this.#composed();
    if (!theirs || this.#isOver) return { type: "unreachable" };
    // Its spans point into a text that this desk does not have.
    if (theirs.sourceId !== this.open.sourceId) return { type: "refused", code: "SOURCE_CHANGED" };
    this.#sides.merge(theirs);
    return { type: "merged" };
  }

  async #displace(taken: readonly TakenArticle[]): Promise<void> {
    await this.#sides.displace(taken);
    if (taken.length === 0 || this.#isOver) return;
    if (!this.#sides.plan()) this.#dispatch({ type: "nothing" });
    await this.#tidyJournal();
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
    if (this.#turns.isBusy || this.#isOver) return;
    const delay = delayOf(this.snapshot().save, Date.now() - this.#firstChange);
    if (delay === null) return;
    this.#timer = setTimeout(() => void this.#composed().then(() => this.#send()), delay);
  }

  #composed(): Promise<void> {
    return untilComposed(this.open.isComposing, () => this.#isOver);
  }
}
