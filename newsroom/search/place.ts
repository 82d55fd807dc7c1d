import { type Day, dayToDate } from "@/lib/calendar";

/** Places that an issue may take: more articles than the thickest has. */
const PLACES = 10_000n;
const DAY = 86_400_000;

/**
 * Where an article stands among all that can be found, the first the highest: the newest day first, and within it as printed.
 * @param index of the article in its issue, from 0
 */
export function placeOf(day: Day, index: number): bigint {
  return lastPlace(day) + PLACES - 1n - BigInt(index);
}

/** The lowest place that an article of a day can have. */
export function lastPlace(day: Day): bigint {
  return BigInt(Math.floor(dayToDate(day).getTime() / DAY)) * PLACES;
}

/** The highest place that an article of a day can have. */
export function firstPlace(day: Day): bigint {
  return placeOf(day, 0);
}
