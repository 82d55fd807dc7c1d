/**
 * How often this process has dropped the paper's screens. What was made in one epoch is not shown in the next. It lies on
 * globalThis: Next's bundles and the server around them (scripts/serve) each have modules of their own.
 */
const place = globalThis as typeof globalThis & { bantaiPaperEpoch?: number };

export function paperEpoch(): number {
  return place.bantaiPaperEpoch ?? 0;
}

/** Begins the next epoch. */
export function beginPaperEpoch(): void {
  place.bantaiPaperEpoch = paperEpoch() + 1;
}
