/**
 * Lets at most `most` pieces of work run at a time; the others wait their turn, in order. Decoding takes memory: fifty
 * photos at once must not take fifty times as much.
 */
export function turns(most: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  const begin = () =>
    new Promise<void>((start) => {
      if (running < most) {
        running += 1;
        start();
      } else waiting.push(start);
    });
  // Who ends hands the turn on, so that nobody who comes in between can take it.
  const end = () => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
  return async <T>(work: () => Promise<T>): Promise<T> => {
    await begin();
    try {
      return await work();
    } finally {
      end();
    }
  };
}
