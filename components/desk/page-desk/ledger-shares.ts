/** Shares in tenths of a percent that add up to exactly 100; what is there at all never shows as nothing. */
export function sharesOf(counts: readonly number[]): string[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => "0%");
  const tenths = counts.map((count) => (count > 0 ? Math.max(1, Math.round((count / total) * 1000)) : 0));
  const largest = counts.indexOf(Math.max(...counts));
  const rest = tenths.reduce((sum, tenth, index) => (index === largest ? sum : sum + tenth), 0);
  return tenths.map((tenth, index) => {
    const share = index === largest ? 1000 - rest : tenth;
    return `${share % 10 === 0 ? share / 10 : (share / 10).toFixed(1)}%`;
  });
}
