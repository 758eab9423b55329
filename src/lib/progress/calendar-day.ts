/** A day on the athlete's own calendar. Unit: days since 1 January 1970. */
export type Day = number;

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const DAY_MS = 86_400_000;

/** The day an ISO text stands on: stored times carry their offset, so its first ten letters are the local date. */
export const dayOf = (iso: string): Day => Date.parse(iso.slice(0, 10)) / DAY_MS;

/** The first of January 1970 was a Thursday. */
export const weekdayOf = (day: Day): Weekday => WEEKDAYS[(((day + 3) % 7) + 7) % 7]!;
