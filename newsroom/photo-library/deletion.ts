/** A deleted photo can be taken back for so many days; then row and files go. */
export const DAYS_TO_TAKE_BACK = 30;

const DAY = 86_400_000;

/** When a photo that was deleted then goes for good. Both in UTC. */
export function goesAt(deletedAt: Date): Date {
  return new Date(deletedAt.getTime() + DAYS_TO_TAKE_BACK * DAY);
}

/** What was deleted before this moment goes now. Both in UTC. */
export function deletedBefore(now: Date): Date {
  return new Date(now.getTime() - DAYS_TO_TAKE_BACK * DAY);
}
