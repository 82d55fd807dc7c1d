import type { Transaction } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { holdArticles, refusedArticles } from "@/editor/plugins/held-articles";
import { isLedgerHeld } from "@/editor/plugins/ledger";
import { newUuid } from "@/editor/schema/identifier";
import { BEAT_INTERVAL, HIDDEN_PATIENCE, SETTLED } from "@/newsroom/presence/liveness";
import type { BeatAnswer } from "@/newsroom/presence/types";
import { SnapshotStore } from "../../snapshot-store";
import { untilComposed } from "../saving/composition";
import { changedIds } from "../saving/page-base";
import type { PageSaver } from "../saving/page-saver";
import { isBehind } from "../saving/standing-page";
import { sendBeat, sendLeave, sendTakeOver } from "./presence-request";
import { ALONE, afterBeat, heldMeanwhile, type PresenceState } from "./presence-state";

export interface PresenceSnapshot extends Pick<PresenceState, "people" | "held"> {
  /** Articles for the sake of which the last change was refused; empty once another one went through. */
  refused: readonly string[];
  takeOver: "none" | "asking" | "failed";
}

/**
 * The heart of one open desk. It tells the server where the cursor is and what is written on, closes what others write on,
 * hands over what they took, and has what they saved brought in; none of it while an input method is composing.
 *
 * A hidden tab beats on for `HIDDEN_PATIENCE`, then leaves, and is back when it is looked at: browsers slow hidden tabs down
 * so far that it would come and go.
 */
export class DeskPresence extends SnapshotStore<PresenceSnapshot> {
  readonly #deskId = newUuid();
  #state = ALONE;
  #newest: BeatAnswer | null = null;
  #applying: Promise<void> = Promise.resolve();
  #asking: Promise<unknown> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #articleId: string | null = null;
  /** Whether the cursor was put somewhere, and does not just stand where documents begin. */
  #isThere: boolean;
  #isAway = false;
  #isOver = false;
  #hiddenSince: number | null = null;
  readonly #off = new AbortController();

  constructor(
    private readonly editor: Editor,
    private readonly saver: PageSaver,
    private readonly pageId: string,
    private readonly userId: string,
  ) {
    super({ people: [], held: new Map(), refused: [], takeOver: "none" });
    this.#isThere = editor.isFocused;
    const { signal } = this.#off;
    editor.on("focus", this.#onFocus);
    editor.on("transaction", this.#onTransaction);
    editor.on("beforeTransaction", this.#onBeforeTransaction);
    document.addEventListener("visibilitychange", () => this.#onVisibility(), { signal });
    addEventListener("pagehide", () => this.#leave(), { signal });
    addEventListener("pageshow", ({ persisted }) => persisted && this.#comeBack(), { signal });
    addEventListener("online", () => this.#beatNow(), { signal });
    this.#moved();
    this.#beatNow();
  }

  /** Takes an article over from whoever writes on it, with their last words. Answers whether it is this desk's now. */
  async takeOver(articleId: string): Promise<boolean> {
    if (this.snapshot().takeOver === "asking") return false;
    this.publish({ takeOver: "asking" });
    while (this.#asking) await this.#asking;
    const answer = await this.#ask(sendTakeOver(this.pageId, { deskId: this.#deskId, articleId }));
    if (answer) await this.#apply(answer);
    this.publish({ takeOver: answer ? "none" : "failed" });
    return answer !== null;
  }

  /** Takes over the article with the cursor, where somebody else writes on it. */
  takeOverHere(): void {
    if (this.#articleId !== null && this.canTakeOver()) void this.takeOver(this.#articleId);
  }

  canTakeOver(): boolean {
    return this.#articleId !== null && this.editor.isEditable && this.snapshot().held.has(this.#articleId);
  }

  /** A person chose this desk's words over those of who writes on the article. */
  async prevail(articleId: string): Promise<void> {
    if (this.snapshot().held.has(articleId)) await this.takeOver(articleId);
  }

  /** Gives the cursor back to the text. */
  focus(): void {
    if (!this.editor.isDestroyed) this.editor.view.focus();
  }

  /** The desk is closed. */
  end(): void {
    this.#isOver = true;
    this.#off.abort();
    this.editor.off("focus", this.#onFocus);
    this.editor.off("transaction", this.#onTransaction);
    this.editor.off("beforeTransaction", this.#onBeforeTransaction);
    this.#leave();
  }

  readonly #onFocus = () => {
    this.#isThere = true;
    this.#moved();
  };

  readonly #onTransaction = ({ transaction }: { transaction: Transaction }) => {
    if (transaction.docChanged && this.snapshot().refused.length > 0) this.publish({ refused: [] });
    this.#moved();
  };

  readonly #onBeforeTransaction = ({ transaction }: { transaction: Transaction }) => {
    const refused = refusedArticles(transaction, this.editor.state);
    if (refused.length > 0) this.publish({ refused });
  };

  /** The next heartbeat comes soon when the cursor settled in another article. */
  #moved(): void {
    const { $head } = this.editor.state.selection;
    const article = $head.depth > 0 ? $head.node(1) : null;
    const isIn = this.#isThere && article?.type.name === "article";
    const articleId = isIn ? String(article.attrs.id) : null;
    if (articleId === this.#articleId) return;
    this.#articleId = articleId;
    const { refused, takeOver } = this.snapshot();
    if (refused.length > 0) this.publish({ refused: [] });
    if (takeOver === "failed") this.publish({ takeOver: "none" });
    this.#beatIn(SETTLED);
  }

  #onVisibility(): void {
    const isHidden = document.visibilityState === "hidden";
    this.#hiddenSince = isHidden ? Date.now() : null;
    if (!isHidden) this.#comeBack();
  }

  #comeBack(): void {
    this.#isAway = false;
    this.#beatNow();
  }

  #leave(): void {
    this.#isAway = true;
    clearTimeout(this.#timer);
    sendLeave(this.pageId, this.#deskId);
  }

  /** A heartbeat on its way is followed by another at once. */
  #beatNow(): void {
    this.#beatIn(0);
  }

  /** @param delay milliseconds */
  #beatIn(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#beat(), delay);
  }

  async #beat(): Promise<void> {
    if (this.#asking) {
      await this.#asking;
      return this.#beatNow();
    }
    if (this.#isAway || this.#isOver) return;
    if (this.#hiddenSince !== null && Date.now() - this.#hiddenSince > HIDDEN_PATIENCE) return this.#leave();
    const written = this.editor.isEditable ? changedIds(this.saver.standing(), this.editor.state.doc) : [];
    const wants = this.editor.isEditable && this.#articleId ? [this.#articleId, ...written] : written;
    const beat = { deskId: this.#deskId, articleId: this.#articleId, wants };
    const answer = await this.#ask(sendBeat(this.pageId, beat));
    if (answer) void this.#apply(answer);
    if (!this.#isAway && !this.#isOver) {
      const isStale = beat.articleId !== this.#articleId;
      this.#beatIn(isStale ? SETTLED : BEAT_INTERVAL);
    }
  }

  /** One question at a time, so that answers come in the order of what they tell. */
  async #ask(question: Promise<BeatAnswer | null>): Promise<BeatAnswer | null> {
    this.#asking = question;
    const answer = await question;
    this.#asking = null;
    return answer;
  }

  #apply(answer: BeatAnswer): Promise<void> {
    this.#newest = answer;
    const applied = this.#applying.then(() => this.#applyOne(answer));
    // One answer that could not be applied must not keep the desk from every later one.
    this.#applying = applied.catch(() => {});
    return applied;
  }

  async #applyOne(answer: BeatAnswer): Promise<void> {
    const { editor, saver } = this;
    await untilComposed(
      () => !editor.isDestroyed && (editor.view.composing || isLedgerHeld(editor.state)),
      () => this.#isOver,
    );
    if (this.#isOver || editor.isDestroyed || answer !== this.#newest) return;
    const { state, taken } = afterBeat(this.#state, answer, {
      deskId: this.#deskId,
      userId: this.userId,
    });
    this.#close(heldMeanwhile(this.snapshot().held, state.held));
    this.#state = state;
    if (JSON.stringify(state.people) !== JSON.stringify(this.snapshot().people))
      this.publish({ people: state.people });
    await saver.holds(state.mine, taken);
    // What was written there must be here before it opens.
    const hasMoved = answer.page.state !== saver.snapshot().page.state;
    const isOld = hasMoved || isBehind(saver.standing(), answer.page);
    if (isOld && !(await saver.refresh())) return;
    if (!this.#isOver && !editor.isDestroyed) this.#close(state.held);
  }

  #close(held: PresenceState["held"]): void {
    const { state, view } = this.editor;
    const names = new Map([...held].map(([id, { name }]) => [id, name]));
    const tr = holdArticles(state, names);
    if (tr) view.dispatch(tr);
    if (!tr) return;
    const stillHeld = this.snapshot().refused.some((id) => held.has(id));
    this.publish(stillHeld ? { held } : { held, refused: [] });
  }
}
