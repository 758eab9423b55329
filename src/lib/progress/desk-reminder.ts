/*
 * When to be reminded of a break at the desk. Every moment here is what the clock on the wall shows, as the milliseconds
 * since 1970-01-01 00:00 of a place without a time zone: nine o'clock stays nine o'clock when summer time begins.
 */

/** What the athlete chose. */
export interface ReminderWish {
  readonly on: boolean;
  /** First reminder of a day. */
  readonly fromHour: number;
  /** No reminder after this hour. */
  readonly toHour: number;
  readonly everyMin: number;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekdays: readonly number[];
}

/** What has happened since. */
export interface ReminderPast {
  readonly lastBreakMs?: number | undefined;
  /** Put off until then. */
  readonly snoozedToMs?: number | undefined;
  /** No more reminders on the day of this moment. */
  readonly notOnMs?: number | undefined;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const startOfDay = (ms: number) => Math.floor(ms / DAY_MS) * DAY_MS;

/**
 * The day of the week.
 * Unit: ms on the clock on the wall; 1 = Monday … 7 = Sunday. 1970-01-01 was a Thursday.
 */
export function weekdayOf(wallMs: number): number {
  return ((((Math.floor(wallMs / DAY_MS) + 3) % 7) + 7) % 7) + 1;
}

/**
 * The next reminder at this moment or later. A break puts it off by a whole interval; without one today they come
 * at the first hour and then at every interval.
 * Unit: ms on the clock on the wall.
 * Missing: undefined when it is switched off, or no day of the week is chosen.
 */
export function nextReminder(
  wish: ReminderWish,
  past: ReminderPast,
  nowMs: number,
): number | undefined {
  if (!wish.on) return undefined;
  const today = startOfDay(nowMs);
  for (let day = today; day <= today + 7 * DAY_MS; day += DAY_MS) {
    const atMs = reminderOn(day, wish, past, nowMs);
    if (atMs !== undefined) return atMs;
  }
  return undefined;
}

/**
 * Whether a reminder may be shown at this moment.
 * Unit: ms on the clock on the wall.
 */
export function mayRemind(wish: ReminderWish, past: ReminderPast, nowMs: number): boolean {
  const day = startOfDay(nowMs);
  const [fromMs, toMs] = [day + wish.fromHour * HOUR_MS, day + wish.toHour * HOUR_MS];
  // The last reminder of a day stays for one interval, as every other.
  return remindsOn(day, wish, past) && nowMs >= fromMs && nowMs <= toMs + wish.everyMin * MINUTE_MS;
}

/**
 * All reminders of a day without a break.
 * Unit: minutes since midnight.
 */
export function remindersOfDay(wish: ReminderWish): number[] {
  const [from, to] = [wish.fromHour * 60, wish.toHour * 60];
  const count = Math.max(0, Math.floor((to - from) / wish.everyMin) + 1);
  return Array.from({ length: count }, (_, i) => from + i * wish.everyMin);
}

/**
 * How many of these breaks were taken since Monday.
 * Unit: ms on the clock on the wall.
 */
export function breaksThisWeek(breaksMs: readonly number[], nowMs: number): number {
  const monday = startOfDay(nowMs) - (weekdayOf(nowMs) - 1) * DAY_MS;
  return breaksMs.filter((ms) => ms >= monday && ms <= nowMs).length;
}

function remindsOn(day: number, { weekdays }: ReminderWish, { notOnMs }: ReminderPast): boolean {
  const left = notOnMs !== undefined && startOfDay(notOnMs) === day;
  return weekdays.includes(weekdayOf(day)) && !left;
}

function reminderOn(
  day: number,
  wish: ReminderWish,
  past: ReminderPast,
  nowMs: number,
): number | undefined {
  if (!remindsOn(day, wish, past)) return undefined;
  const [fromMs, toMs] = [day + wish.fromHour * HOUR_MS, day + wish.toHour * HOUR_MS];
  const earliest = Math.max(nowMs, fromMs);
  const { lastBreakMs, snoozedToMs } = past;
  if (snoozedToMs !== undefined && snoozedToMs >= earliest && snoozedToMs <= toMs)
    return snoozedToMs;
  const stepMs = wish.everyMin * MINUTE_MS;
  const breakToday = lastBreakMs !== undefined && startOfDay(lastBreakMs) === day;
  const startMs = breakToday ? Math.max(fromMs, lastBreakMs + stepMs) : fromMs;
  const atMs = startMs + Math.max(0, Math.ceil((earliest - startMs) / stepMs)) * stepMs;
  return atMs <= toMs ? atMs : undefined;
}
