/** A time as it stands in a file: in parts, whatever the separators. */
const STAMP =
  /^(\d{4})[-:/.]?(\d{2})[-:/.]?(\d{2})(?:[T\s]*(\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/** China has had no summer time since 1991. */
const SHANGHAI = "+08:00";

const DAY_MS = 86_400_000;

/**
 * When a photo was taken: of the candidates, the best first, the first that gives the time of day, else the first that
 * gives the day alone. A time without an offset is Shanghai's. Null where none is possible: no such day, before there
 * was photography, or after tomorrow.
 *
 * @param stamps IPTC 20250820102030+0800, XMP 2025-08-20T10:20:30, EXIF 2025:08:20 10:20:30 …
 */
export function takenAt(stamps: readonly string[], now: Date): Date | null {
  const possible = stamps.map((stamp) => readStamp(stamp, now)).filter((read) => read !== null);
  return (possible.find(({ hasTime }) => hasTime) ?? possible[0])?.at ?? null;
}

function readStamp(stamp: string, now: Date): { at: Date; hasTime: boolean } | null {
  const [, year, month, day, hour, minute, second = "00", offset] = STAMP.exec(stamp.trim()) ?? [];
  if (!year || !isCalendarDay(Number(year), Number(month), Number(day))) return null;
  const zone = offset?.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2") ?? SHANGHAI;
  const at = new Date(`${year}-${month}-${day}T${hour ?? "00"}:${minute ?? "00"}:${second}${zone}`);
  if (Number.isNaN(at.getTime()) || Number(year) < 1826 || at.getTime() > now.getTime() + DAY_MS) return null;
  return { at, hasTime: hour !== undefined };
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
