/** What readers are told of an article that was withdrawn. */
export interface Gone {
  /** Its address without the leading slash. */
  path: string;
  words: string;
  /** In UTC. */
  at: Date;
}

const known = globalThis as typeof globalThis & { bantaiGone?: ReadonlyMap<string, Gone> };

/** Tells this process which articles are gone. The proxy answers for each request and has no time to ask the database. */
export function tellGone(gone: readonly Gone[]): void {
  known.bantaiGone = new Map(gone.map((one) => [one.path, one]));
}

/** What stands at an address in place of an article that was withdrawn, or null. */
export function findGone(path: string): Gone | null {
  return known.bantaiGone?.get(path) ?? null;
}
