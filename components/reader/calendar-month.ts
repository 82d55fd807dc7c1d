import { type Day, dateToDay, dayToDate } from "@/lib/calendar";
import type { PublishedIssue } from "@/newsroom/publication/types";

/** A month of the archive with the issues that came out in it. */
export interface CalendarMonth {
  /** "2025-08" */
  month: string;
  /** Weeks from Monday to Sunday; null where a day belongs to another month. */
  weeks: (Day | null)[][];
  /** As they were given. */
  issues: PublishedIssue[];
}

/** Sorts issues into the months in which they came out, in the order in which the months turn up. */
export function calendarMonths(issues: readonly PublishedIssue[]): CalendarMonth[] {
  const months = Map.groupBy(issues, ({ day }) => day.slice(0, 7));
  return [...months].map(([month, inMonth]) => ({ month, weeks: weeksOf(month), issues: inMonth }));
}

/** The weeks of a month ("2025-08"), Monday first. */
export function weeksOf(month: string): (Day | null)[][] {
  const date = dayToDate(`${month}-01`);
  const days: (Day | null)[] = Array.from({ length: (date.getUTCDay() + 6) % 7 }, () => null);
  while (dateToDay(date).startsWith(month)) {
    days.push(dateToDay(date));
    date.setUTCDate(date.getUTCDate() + 1);
  }
  while (days.length % 7 > 0) days.push(null);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}
