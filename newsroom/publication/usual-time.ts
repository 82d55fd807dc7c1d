import type { Day } from "@/lib/calendar";
import { dayToDate, wallClock } from "@/lib/calendar";

const HOUR = 3_600_000;

/** When an issue is due (UTC): at the time that was set for it, or at six in the morning of its day in Asia/Shanghai. */
export function deadlineOf(day: Day, publishAt: Date | null): Date {
  return publishAt ?? wallClock(`${day}T06:00`) ?? dayToDate(day);
}

/** When an issue usually goes out (UTC): at six in the morning of its day in Asia/Shanghai, or, where that has passed, at the next full hour. */
export function usualTime(day: Day, now: Date): Date {
  const morning = wallClock(`${day}T06:00`);
  if (morning && morning > now) return morning;
  return new Date((Math.floor(now.getTime() / HOUR) + 1) * HOUR);
}
