/** Milliseconds that a piece may need: with less left it waits for the next idle moment. */
const PIECE = 3;
/** Milliseconds at a stretch: an idle moment may be long, and a key that comes in it waits for its end. */
const STRETCH = 4;

type Idle = (deadline: { timeRemaining: () => number }) => void;

/** Where the browser does not tell of idle moments, one comes after each breath. */
function whenIdle(run: Idle): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(run);
  else setTimeout(run, 16, { timeRemaining: () => PIECE });
}

/** Does work piece by piece in the browser's idle moments, so that no key waits for it. Answers how to stop. */
export function inIdleTime(work: Iterator<void>): () => void {
  let isStopped = false;
  const go: Idle = (deadline) => {
    const begun = performance.now();
    do {
      if (isStopped || work.next().done) return;
    } while (performance.now() - begun < STRETCH && deadline.timeRemaining() >= PIECE);
    whenIdle(go);
  };
  whenIdle(go);
  return () => {
    isStopped = true;
  };
}
