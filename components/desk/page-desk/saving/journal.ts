import type { JournalTail } from "./journal-tail";

/**
 * The journal: what was typed and has not reached the server, kept in this browser (IndexedDB), a record for each open
 * page and tab. Between whole records each change adds a tail, which costs little. Both are dropped when the server has
 * everything.
 */
export interface JournalRecord {
  /** Who typed, on which page, in which tab. */
  key: string;
  owner: string;
  at: number;
  /** The versions that the work started from. */
  version: number;
  articles: Record<string, number>;
  /** The page document as it stood there and as it stands now, in JSON. */
  base: string;
  doc: string;
}

/** A record as it is found, with what changed since it was written. */
export type FoundRecord = JournalRecord & { tail: JournalTail | null };

const DATABASE = "bantai-desk";
const STORE = "journal";

/** Whose records are meant: one person's on one page. */
export const ownerKey = (userId: string, pageId: string) => `${userId} ${pageId}`;

/** Writes a whole record, which takes the place of its tail; resolves when it is on disk. */
export async function writeJournal(record: JournalRecord): Promise<void> {
  await inStore("readwrite", "strict", (store) => {
    store.delete(tailKey(record.key));
    return store.put(record);
  });
}

/**
 * Writes what changed since the whole record. Resolves when the browser has it, which outlives this tab; the disk may be
 * a moment behind.
 */
export async function writeTail(key: string, tail: JournalTail): Promise<void> {
  await inStore("readwrite", "relaxed", (store) => store.put({ ...tail, key: tailKey(key) }));
}

/** Drops a record and its tail. */
export async function dropJournal(key: string): Promise<void> {
  await inStore("readwrite", "strict", (store) => {
    store.delete(tailKey(key));
    return store.delete(key);
  });
}

/** What was left behind on a page by this person, newest first. Records of tabs that are still open are left alone. */
export async function readJournal(owner: string): Promise<FoundRecord[]> {
  const all: JournalRecord[] = await inStore("readonly", "relaxed", (store) =>
    store.index("owner").getAll(owner),
  );
  const open = await openTabs();
  const left = all.filter(({ key }) => !open.has(lockName(key))).sort((one, other) => other.at - one.at);
  return Promise.all(
    left.map(async (record) => {
      const tail: JournalTail | undefined = await inStore("readonly", "relaxed", (store) =>
        store.get(tailKey(record.key)),
      );
      return { ...record, tail: tail?.since === record.at ? tail : null };
    }),
  );
}

/** Tails have no owner, so that they are not taken for records. */
const tailKey = (key: string) => `${key} tail`;

/** Says for as long as this tab lives that its record is in use. Returns the way to end it. */
export function holdJournal(key: string): () => void {
  // Browsers give locks to secure addresses alone; without them two tabs of one person are not told apart.
  if (!navigator.locks) return () => {};
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(lockName(key), () => held);
  return release;
}

const lockName = (key: string) => `bantai-journal ${key}`;

async function openTabs(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.flatMap(({ name }) => name ?? []));
}

let opening: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE, { keyPath: "key" }).createIndex("owner", "owner");
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  }).catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function inStore<Answer>(
  mode: IDBTransactionMode,
  durability: IDBTransactionDurability,
  ask: (store: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const transaction = (await database()).transaction(STORE, mode, { durability });
  const request = ask(transaction.objectStore(STORE));
  // Nothing more is asked: a tab that is killed now must not take the writing with it.
  transaction.commit();
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
}
