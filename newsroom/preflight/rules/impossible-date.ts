import { type Day, dayToDate, isDay } from "@/lib/calendar";
import { ALL, forEachBlock, type WordFault } from "./articles";

const DATE =
  /(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日(?:[（(]?(?:星期|周|礼拜)(?<weekday>[一二三四五六日天]))?/gu;
const WEEKDAYS = "日一二三四五六";

/**
 * A date that no calendar has (2月30日), or whose weekday is another (8月19日星期三, where it is a Tuesday). A date without
 * a year is the one nearest to the issue's day.
 */
export const impossibleDate = forEachBlock("impossible-date", "warn", ALL, (words, { day: issueDay }) =>
  [...words.matchAll(DATE)].flatMap((found): WordFault[] => {
    const { year, month = "", day = "", weekday } = found.groups ?? {};
    const place = { from: found.index, to: found.index + found[0].length };
    const candidates = (year ? [Number(year)] : yearsNear(issueDay)).map((each) => written(each, month, day));
    const days = candidates.filter(isDay);
    if (days.length === 0) return [{ ...place, details: { why: "no-such-day" } }];
    if (!weekday) return [];
    const nearest = nearestTo(issueDay, days);
    const right = WEEKDAYS.charAt(dayToDate(nearest).getUTCDay());
    return right === weekday.replace("天", "日")
      ? []
      : [{ ...place, details: { why: "weekday", right: `星期${right}` } }];
  }),
);

function yearsNear(day: Day): number[] {
  const year = Number(day.slice(0, 4));
  return [year - 1, year, year + 1];
}

function written(year: number, month: string, day: string): string {
  return `${String(year).padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function nearestTo(day: Day, days: readonly Day[]): Day {
  const distance = (other: Day) => Math.abs(dayToDate(other).getTime() - dayToDate(day).getTime());
  return days.reduce((best, other) => (distance(other) < distance(best) ? other : best), days[0] ?? day);
}
