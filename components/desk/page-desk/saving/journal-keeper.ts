import type { Node } from "@tiptap/pm/model";
import {
  dropJournal,
  type FoundRecord,
  holdJournal,
  ownerKey,
  readJournal,
  writeJournal,
  writeTail,
} from "./journal";
import { tailOf } from "./journal-tail";
import { documentJson, type PageBase } from "./page-base";

/** Milliseconds that a save waits for the journal to be on disk. */
export const JOURNAL_PATIENCE = 250;
/** Milliseconds between looks whether an input method has done: half a word is kept out of the journal. */
const COMPOSITION_LOOK = 50;

/** What the journal is to keep now; null where nothing is to be kept, `later` while an input method is composing. */
export type ToKeep = { base: PageBase; doc: Node } | "later" | null;

/** Keeps the journal of one open page: writes each change into it at once, and drops it. */
export class JournalKeeper {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #base: { page: PageBase; json: string } | undefined;
  /** The whole record that the journal has; what changed since is measured against it. */
  #whole: { doc: Node; at: number } | null = null;
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

  /**
   * Something was changed: it is on its way to the journal before the browser takes the next key. The whole page goes where the
   * journal has nothing of it yet, or where the server has something else than before; otherwise what changed since.
   */
  changed(): void {
    this.stop();
    const now = this.toKeep();
    if (now === "later") this.#timer = setTimeout(() => this.changed(), COMPOSITION_LOOK);
    else if (now && this.#whole && this.#base?.page === now.base) {
      const { doc, at } = this.#whole;
      const tail = { ...tailOf(doc, now.doc), since: at, at: Date.now() };
      void writeTail(this.#key, tail).catch(() => {});
    } else if (now) void this.write(now);
  }

  /** Writes the whole page. Resolves when it is written, or cannot be. */
  async write({ base, doc }: { base: PageBase; doc: Node }): Promise<void> {
    this.stop();
    if (this.#base?.page !== base) this.#base = { page: base, json: JSON.stringify(documentJson(base)) };
    const whole = { doc, at: Date.now() };
    this.#whole = whole;
    await writeJournal({
      key: this.#key,
      owner: this.#owner,
      at: whole.at,
      version: base.version,
      articles: Object.fromEntries([...base.articles].map(([id, { version }]) => [id, version])),
      base: this.#base.json,
      doc: JSON.stringify(doc.toJSON()),
    }).catch(() => {
      if (this.#whole === whole) this.#whole = null;
    });
  }

  async drop(): Promise<void> {
    this.stop();
    this.#whole = null;
    await dropJournal(this.#key).catch(() => {});
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** What an earlier visit left behind, newest first, and the way to be done with it. */
  async left(): Promise<{ record: FoundRecord; drop: () => Promise<void> } | null> {
    const [record] = await readJournal(this.#owner).catch(() => []);
    return record ? { record, drop: () => dropJournal(record.key).catch(() => {}) } : null;
  }
}
