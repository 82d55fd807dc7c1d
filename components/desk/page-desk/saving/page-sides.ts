import type { Node } from "@tiptap/pm/model";
import type { PageOfOthers } from "@/newsroom/page/types";
import type { TakenArticle } from "@/newsroom/presence/types";
import { handOver } from "./displaced";
import { articlesWith, type MergedPage, mergePage } from "./merge-page";
import type { OpenPage, SaverSnapshot } from "./open-page";
import { withOwnSaves } from "./own-saves";
import { furnitureOf, type PageBase, withHeld } from "./page-base";
import { Parked } from "./parked";
import { baseAfterSave, planSave, type SaveBody, type SavedVersions } from "./save-plan";
import { baseOfOthers } from "./standing-page";

/** What a save sends, and what it was made of. */
export interface PlannedSave {
  doc: Node;
  body: SaveBody;
  /** Articles that were left out of it. */
  parked: ReadonlySet<string>;
}

interface Screen {
  publish: (part: Partial<Pick<SaverSnapshot, "held" | "displaced" | "page">>) => void;
  /** Resolves when no input method is composing. */
  composed: () => Promise<void>;
  isOver: () => boolean;
}

/** The two sides of an open page, what the server has and what stands in the document, and how the one comes into the other. */
export class PageSides {
  #base: PageBase;
  /** The base with held articles as they were before: made once for as long as neither changes. */
  #journalBase: PageBase | null = null;
  /** Documents that were sent since an answer was last heard: any of them may stand on the server. */
  #unheard: readonly Node[] = [];
  #isShowing = false;
  readonly #parked = new Parked();

  constructor(
    private readonly open: OpenPage,
    base: PageBase,
    private readonly screen: Screen,
  ) {
    this.#base = base;
  }

  /** What the server is known to have. */
  get base(): PageBase {
    return this.#base;
  }

  /** Whether what changes in the document just now comes from the server's side. */
  get isShowing(): boolean {
    return this.#isShowing;
  }

  /** Articles that somebody else took over and whose words could not be kept yet. */
  get waiting(): readonly TakenArticle[] {
    return this.#parked.waiting;
  }

  /** Whether the server may have more than it is known to have. */
  get hasUnheard(): boolean {
    return this.#unheard.length > 0;
  }

  /** What the next save has to send; null where the server has it all. */
  plan(): PlannedSave | null {
    const doc = this.open.doc();
    const parked = this.#parked.ids();
    const body = planSave(this.#base, doc, parked);
    return body && { doc, body, parked };
  }

  /** What the journal has to keep, so that all of this is found again. */
  toKeep(): { base: PageBase; doc: Node } {
    this.#journalBase ??= withHeld(this.#base, this.#parked.held);
    return { base: this.#journalBase, doc: this.open.doc() };
  }

  saved({ doc, body, parked }: PlannedSave, answer: SavedVersions): void {
    this.#standsAt(baseAfterSave(this.#base, doc, body, answer, parked));
    this.#unheard = [];
  }

  /** A save was sent, and no answer came. */
  notHeard({ doc }: PlannedSave): void {
    if (this.#unheard.at(-1) !== doc) this.#unheard = [...this.#unheard, doc];
  }

  /** Reads what stands on the server, and takes for known what was sent from here without an answer. */
  recognise(theirs: PageOfOthers): PageBase {
    const standing = baseOfOthers(theirs, this.open.doc().type.schema);
    this.#standsAt(withOwnSaves(this.#base, this.#unheard, standing));
    return standing;
  }

  /** Others saved meanwhile: theirs comes in where nothing was edited here, and what both edited waits for a person. */
  merge(theirs: PageOfOthers, standing: PageBase = this.recognise(theirs)): void {
    const merged = mergePage(this.#base, this.open.doc(), standing);
    const savers = new Map(theirs.articles.map((article) => [article.id, article]));
    const before = this.#base;
    this.#standsAt(standing);
    this.#unheard = [];
    this.#parked.follow(standing);
    this.#parked.hold(merged.conflicts, before, savers);
    this.#publishParked();
    this.#show(merged.articles, merged.furniture, false);
    this.screen.publish({ page: { state: theirs.state, contentHash: theirs.contentHash } });
  }

  /** Puts what an earlier visit left into the document; undo takes it out. */
  restore({ base, articles, furniture, conflicts }: MergedPage & { base: PageBase }): void {
    this.#parked.hold(conflicts, base);
    this.#publishParked();
    this.#show(articles, furniture, true);
  }

  /** Has the unsaved words of articles kept that somebody else took over, and shows what stands. */
  async displace(taken: readonly TakenArticle[]): Promise<void> {
    for (const { articleId, by } of taken) {
      const standing = this.#base.articles.get(articleId)?.node;
      if (!standing || this.#parked.isHeld(articleId)) {
        this.#parked.settle(articleId);
        continue;
      }
      const words = await handOver(this.open, articleId, standing, this.screen.composed);
      if (this.screen.isOver()) return;
      if (words === "gone") this.#parked.hold([{ id: articleId, mine: null, theirs: standing }], this.#base);
      else this.#parked.displace({ articleId, by, words });
      if (words === "kept") this.#take(articleId, standing, false);
      this.#publishParked();
    }
  }

  /** The notice of what was taken over was read. */
  acknowledge(): void {
    this.#parked.acknowledge();
    this.#publishParked();
  }

  /**
   * Ends a conflict: mine is left to go over theirs with the next save, or mine is kept as a version and theirs is taken into
   * the document. Answers false where mine could not be kept: then nothing was done.
   */
  async resolve(id: string, side: "mine" | "theirs"): Promise<boolean> {
    if (side === "theirs") {
      const words = await handOver(this.open, id, this.#parked.theirs(id), this.screen.composed);
      if (words === "waiting" || this.screen.isOver()) return false;
    }
    const conflict = this.#parked.release(id);
    this.#publishParked();
    if (conflict && side === "theirs") this.#take(id, conflict.theirs, true);
    return true;
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

  #publishParked(): void {
    this.#journalBase = null;
    this.screen.publish({ held: this.#parked.held, displaced: this.#parked.displaced });
  }
}
