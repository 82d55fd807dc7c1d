/** Where files lie, by key. A key is a path of small letters, digits, dots, dashes: "ab/abc…/480.webp". */
export interface Storage {
  /** Keeps a file, whole or not at all; one of the same key is replaced. */
  put(key: string, content: Content): Promise<void>;
  /** Null where there is none. */
  get(key: string): Promise<StoredFile | null>;
  exists(key: string): Promise<boolean>;
  /** Does nothing where there is none. */
  delete(key: string): Promise<void>;
  /** Everything that is there, in no order. Sizes in bytes. */
  list(): AsyncIterable<{ key: string; size: number }>;
}

/** What is to be kept: bytes, or a file of this machine, which is left where it lies. */
export type Content = Uint8Array | { file: string };

export interface StoredFile {
  /** In bytes. */
  size: number;
  stream: ReadableStream<Uint8Array>;
}

// Each segment starts with a letter or a digit, so "..", hidden files and an absolute path cannot be written.
const KEY = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/;
const LONGEST_KEY = 200;

/** Whether a name can be a key. */
export function isKey(name: string): boolean {
  return name.length <= LONGEST_KEY && KEY.test(name);
}

/** Throws on a key that is none. */
export function refuseMalformed(key: string): void {
  if (!isKey(key)) throw new Error("A storage key is malformed.");
}
