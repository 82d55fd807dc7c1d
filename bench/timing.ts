/** Something to time under a name. */
export interface Contender {
  readonly name: string;
  readonly run: () => void;
}

/**
 * The median milliseconds of each contender over some rounds, after one round of warming up that does not count. The
 * contenders take turns within a round, so that a machine busy with other things disturbs them alike.
 */
export function timeInTurns(contenders: readonly Contender[], rounds: number): Map<string, number> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, run } of contenders) {
      const start = performance.now();
      run();
      const time = performance.now() - start;
      if (round > 0) times.get(name)?.push(time);
    }
  }
  return new Map([...times].map(([name, list]) => [name, quantile(list, 0.5)]));
}

/** The value below which a share of the values lie, between two values by their distance; 0 if there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place % 1);
}
