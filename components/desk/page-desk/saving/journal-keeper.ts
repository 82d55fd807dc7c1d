import type { Node } from "@tiptap/pm/model";
import { dropJournal, holdJournal, type JournalRecord, ownerKey, readJournal, writeJournal } from "./journal";
import { documentJson, type PageBase } from "./page-base";

/** Milliseconds until a change stands in the journal. */
export const JOURNAL_DELAY = 250;

/** What the journal is to keep now; null where nothing is to be kept, `later` while an input method is composing. */
export type ToKeep = { base: PageBase; doc: Node } | "later" | null;

/** Keeps the journal of one open page: writes it soon after a change, or at once, and drops it. */
export class JournalKeeper {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #base: { page: PageBase; json: string } | undefined;
  readonly #owner: string;
  readonly #key: string;
  /** Another tab may bring back what is left here. */
  readonly release: () => void;

  constructor(
    userId: string,
    pageId: string,
    private readonly toKeep: () => ToKeep,
  ) {
    this.#owner = ownerKey(userId, pageId);
    this.#key = `${this.#owner} ${Date.now()} ${Math.random()}`;
    this.release = holdJournal(this.#key);
  }

  /** Something was changed. */
  soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const now = this.toKeep();
      if (now === "later") this.soon();
      else if (now) void this.write(now);
    }, JOURNAL_DELAY);
  }

  /** Resolves when it is written, or cannot be. */
  async write({ base, doc }: { base: PageBase; doc: Node }): Promise<void> {
    this.stop();
    if (this.#base?.page !== base) this.#base = { page: base, json: JSON.stringify(documentJson(base)) };
    await writeJournal({
      key: this.#key,
      owner: this.#owner,
      at: Date.now(),
      version: base.version,
      articles: Object.fromEntries([...base.articles].map(([id, { version }]) => [id, version])),
      base: this.#base.json,
      doc: JSON.stringify(doc.toJSON()),
    }).catch(() => {});
  }

  async drop(): Promise<void> {
    this.stop();
    await dropJournal(this.#key).catch(() => {});
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** What an earlier visit left behind, newest first, and the way to be done with it. */
  async left(): Promise<{ record: JournalRecord; drop: () => Promise<void> } | null> {
    const [record] = await readJournal(this.#owner).catch(() => []);
    return record ? { record, drop: () => dropJournal(record.key).catch(() => {}) } : null;
  }
}
