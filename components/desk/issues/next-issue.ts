import { type Day, dateToDay, dayToDate } from "@/lib/calendar";

/** What the next issue probably is: the day after the newest, or today if that is later, and the next number. */
export function nextIssue(
  issues: readonly { day: Day; number: number }[],
  today: Day,
): { day: Day; number: number | null } {
  const newest = issues.reduce<Day | null>((last, { day }) => (last && last > day ? last : day), null);
  const number = issues.length > 0 ? Math.max(...issues.map((issue) => issue.number)) + 1 : null;
  if (!newest) return { day: today, number };
  const after = dayToDate(newest);
  after.setUTCDate(after.getUTCDate() + 1);
  const following = dateToDay(after);
  return { day: following > today ? following : today, number };
}
