/** A confidence with two places. It is cut, not rounded: nothing is as sure as 1. */
export function sure(confidence: number): string {
  return (Math.floor(confidence * 100) / 100).toFixed(2);
}
