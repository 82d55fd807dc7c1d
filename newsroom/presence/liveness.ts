/** Seconds without a heartbeat after which a desk counts as left and what it held is free. By the database's clock. */
export const LIVENESS_SECONDS = 15;

/** Milliseconds between two heartbeats of an open desk: two may get lost before it counts as left. */
export const BEAT_INTERVAL = 4_500;

/**
 * Milliseconds that a cursor stays in an article before the others are told: one that passes, or that stands at the page's
 * start until a click has been read, closes nothing to anybody.
 */
export const SETTLED = 250;

/** Milliseconds that a hidden tab goes on beating: long enough to look something up in another window. Then it leaves. */
export const HIDDEN_PATIENCE = 120_000;
