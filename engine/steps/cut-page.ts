/** A stretch `[from, to)` of a page's runs that may be one article. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The cheapest page on which an article begins with a run, and the cheapest on which none does. */
export interface Cut {
  readonly begins: number;
  readonly goesOn: number;
}

/** A page cut into stretches at the least cost, and what each cut would cost if it were made or not. */
export interface CutPage<S extends Stretch> {
  readonly cost: number;
  readonly stretches: S[];
  readonly cuts: Cut[];
}

/** Cuts a page by dynamic programming. `from[i]` are the stretches that begin with run `i`, the shortest first. */
export function cutPage<S extends Stretch>(
  from: readonly (readonly S[])[],
  costOf: (stretch: S) => number,
): CutPage<S> {
  const behind = [0, ...from.map(() => Number.POSITIVE_INFINITY)];
  const last: S[] = [];
  for (let i = 0; i < from.length; i++)
    for (const stretch of from[i] ?? []) {
      const cost = (behind[i] ?? 0) + costOf(stretch);
      if (cost >= (behind[stretch.to] ?? 0)) continue;
      behind[stretch.to] = cost;
      last[stretch.to] = stretch;
    }
  const ahead = behind.map(() => Number.POSITIVE_INFINITY);
  ahead[from.length] = 0;
  for (let i = from.length - 1; i >= 0; i--)
    for (const stretch of from[i] ?? [])
      ahead[i] = Math.min(ahead[i] ?? 0, costOf(stretch) + (ahead[stretch.to] ?? 0));
  const stretches: S[] = [];
  for (let stretch = last[from.length]; stretch; stretch = last[stretch.from]) stretches.push(stretch);
  return {
    cost: behind[from.length] ?? 0,
    stretches: stretches.reverse(),
    cuts: weighCuts(from, costOf, behind, ahead),
  };
}

function weighCuts<S extends Stretch>(
  from: readonly (readonly S[])[],
  costOf: (stretch: S) => number,
  behind: readonly number[],
  ahead: readonly number[],
): Cut[] {
  const goesOn = from.map(() => Number.POSITIVE_INFINITY);
  for (const stretches of from) {
    // The longer the stretch, the more runs it goes on over: the cheapest that reaches past each run.
    let least = Number.POSITIVE_INFINITY;
    let longest = stretches.length - 1;
    for (let i = (stretches[longest]?.to ?? 0) - 1; i > (stretches[0]?.from ?? 0); i--) {
      for (let next = stretches[longest]; next && next.to > i; next = stretches[--longest])
        least = Math.min(least, (behind[next.from] ?? 0) + costOf(next) + (ahead[next.to] ?? 0));
      goesOn[i] = Math.min(goesOn[i] ?? 0, least);
    }
  }
  return goesOn.map((cost, i) => ({ begins: (behind[i] ?? 0) + (ahead[i] ?? 0), goesOn: cost }));
}
