/**
 * Days of the paper. A day is written "2025-08-20" and means that day in Asia/Shanghai; the database keeps it as a
 * date, which Prisma hands out as midnight UTC.
 */
export type Day = string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME_ZONE = "Asia/Shanghai";

/** Whether the text names a day that exists: 2025-02-30 does not. */
export function isDay(text: string): text is Day {
  if (!DAY.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A day as the database keeps it. */
export function dayToDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A day as it is written, from what the database keeps. */
export function dateToDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

const DAY_LENGTH = 86_400_000;

/** The moment (UTC) when a day begins in Asia/Shanghai, which has had no summer time since 1991. */
export function startOfDay(day: Day): Date {
  return new Date(`${day}T00:00:00+08:00`);
}

/** The moment (UTC) when a day is over in Asia/Shanghai: the next one begins. */
export function endOfDay(day: Day): Date {
  return new Date(startOfDay(day).getTime() + DAY_LENGTH);
}

/** Today in Asia/Shanghai. */
export function today(now: Date = new Date()): Day {
  return new Intl.DateTimeFormat("en-CA", { timeZone: TIME_ZONE }).format(now);
}

const WALL_CLOCK = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

/** The moment (UTC) that a clock in Asia/Shanghai shows as "2025-08-20T06:00"; null where there is none. */
export function wallClock(text: string): Date | null {
  const [, day = "", hour = "", minute = ""] = WALL_CLOCK.exec(text) ?? [];
  return isDay(day) ? new Date(`${day}T${hour}:${minute}:00+08:00`) : null;
}

/** The other way: a moment (UTC) as a clock in Asia/Shanghai shows it, to the minute: "2025-08-20T06:00". */
export function toWallClock(at: Date): string {
  return new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
}

/** "2025年8月20日" or "20 August 2025". */
export function longDate(day: Day, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(dayToDate(day));
}

/** "星期三" or "Wednesday". */
export function weekday(day: Day, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(dayToDate(day));
}

/** The lunar date as mastheads print it: "乙巳年闰六月廿七". */
export function lunarDate(day: Day): string {
  const parts = new Intl.DateTimeFormat("zh-u-ca-chinese", {
    dateStyle: "long",
    timeZone: "UTC",
  }).formatToParts(dayToDate(day));
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? "";
  return `${part("yearName")}年${part("month")}${part("day")}`;
}

/** A moment (UTC) as the newsroom's clock shows it: "08-20 02:14" or with the year. */
export function clock(at: Date, locale: string, style: "time" | "full" = "full"): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: TIME_ZONE,
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
    ...(style === "full" && { year: "numeric", month: "2-digit", day: "2-digit" }),
  }).format(at);
}
