import { describe, expect, it } from 'vitest';
import {
  breaksThisWeek,
  mayRemind,
  nextReminder,
  remindersOfDay,
  weekdayOf,
  type ReminderPast,
} from './desk-reminder.ts';

/** Every hour from nine to five, on the days people work. */
const WISH = { on: true, fromHour: 9, toHour: 17, everyMin: 60, weekdays: [1, 2, 3, 4, 5] };

const wall = (written: string) => Date.parse(`${written}Z`);
const told = (ms: number | undefined) => ms && new Date(ms).toISOString().slice(0, 16);
const next = (now: string, past: ReminderPast = {}, wish = WISH) =>
  told(nextReminder(wish, past, wall(now)));

describe('the next reminder', () => {
  it('comes at the first hour, then at every interval, the last hour included', () => {
    expect(next('2026-11-30T07:12')).toBe('2026-11-30T09:00');
    expect(next('2026-11-30T09:00')).toBe('2026-11-30T09:00');
    expect(next('2026-11-30T14:20')).toBe('2026-11-30T15:00');
    expect(next('2026-11-30T16:01')).toBe('2026-11-30T17:00');
  });

  it('waits for the next day after the last hour, and passes over days that are not chosen', () => {
    expect(next('2026-11-30T17:01')).toBe('2026-12-01T09:00');
    // A Friday evening, over the turn of the year.
    expect(next('2027-01-01T18:00')).toBe('2027-01-04T09:00');
    expect(next('2026-11-30T17:01', {}, { ...WISH, weekdays: [1] })).toBe('2026-12-07T09:00');
  });

  it('is put off by a whole interval after a break', () => {
    const lastBreakMs = wall('2026-11-30T10:25');
    expect(next('2026-11-30T10:26', { lastBreakMs })).toBe('2026-11-30T11:25');
    expect(next('2026-11-30T13:00', { lastBreakMs })).toBe('2026-11-30T13:25');
  });

  it('starts each day anew, whatever was done the day before or early in the morning', () => {
    expect(next('2026-12-01T08:00', { lastBreakMs: wall('2026-11-30T16:40') })).toBe(
      '2026-12-01T09:00',
    );
    expect(next('2026-12-01T07:00', { lastBreakMs: wall('2026-12-01T06:30') })).toBe(
      '2026-12-01T09:00',
    );
    expect(next('2026-11-30T16:45', { lastBreakMs: wall('2026-11-30T16:40') })).toBe(
      '2026-12-01T09:00',
    );
  });

  it('comes when a snooze ends, and then in the old rhythm; a snooze past the last hour is let go', () => {
    const snoozedToMs = wall('2026-11-30T10:15');
    expect(next('2026-11-30T10:01', { snoozedToMs })).toBe('2026-11-30T10:15');
    expect(next('2026-11-30T10:16', { snoozedToMs })).toBe('2026-11-30T11:00');
    expect(next('2026-11-30T17:00:30', { snoozedToMs: wall('2026-11-30T17:15') })).toBe(
      '2026-12-01T09:00',
    );
  });

  it('leaves the rest of a day alone when asked to, and only of that day', () => {
    const past = {
      notOnMs: wall('2026-11-30T10:01'),
      snoozedToMs: wall('2026-11-30T10:15'),
    };
    expect(next('2026-11-30T10:02', past)).toBe('2026-12-01T09:00');
    expect(next('2026-12-01T09:30', past)).toBe('2026-12-01T10:00');
  });

  it('stays away when it is switched off or no day is chosen', () => {
    expect(next('2026-11-30T10:00', {}, { ...WISH, on: false })).toBeUndefined();
    expect(next('2026-11-30T10:00', {}, { ...WISH, weekdays: [] })).toBeUndefined();
  });

  it('keeps to the wall when an hour is missing or comes twice that night', () => {
    const early = { ...WISH, fromHour: 1, toHour: 4, weekdays: [7] };
    // The clocks of Berlin jump from two to three that Sunday: the reminder of two is simply never reached.
    expect(next('2026-03-29T01:30', {}, early)).toBe('2026-03-29T02:00');
    expect(next('2026-03-29T03:00', {}, early)).toBe('2026-03-29T03:00');
    expect(next('2026-03-29T08:00', {}, { ...WISH, weekdays: [7] })).toBe('2026-03-29T09:00');
  });
});

it('a reminder may be shown on a chosen day alone, until the interval after the last one is over', () => {
  expect(mayRemind(WISH, {}, wall('2026-11-30T08:59'))).toBe(false);
  expect(mayRemind(WISH, {}, wall('2026-11-30T09:00'))).toBe(true);
  expect(mayRemind(WISH, {}, wall('2026-11-30T17:40'))).toBe(true);
  expect(mayRemind(WISH, {}, wall('2026-11-30T18:01'))).toBe(false);
  expect(mayRemind(WISH, {}, wall('2026-11-29T10:00'))).toBe(false);
  expect(mayRemind(WISH, { notOnMs: wall('2026-11-30T09:00') }, wall('2026-11-30T10:00'))).toBe(
    false,
  );
});

it('a day has as many reminders as fit between its hours', () => {
  expect(remindersOfDay({ ...WISH, fromHour: 9, toHour: 11, everyMin: 45 })).toEqual([
    540, 585, 630,
  ]);
  expect(remindersOfDay({ ...WISH, fromHour: 9, toHour: 9 })).toEqual([540]);
});

it('the week begins on Monday, and counts what was done without asking for more', () => {
  expect(weekdayOf(wall('2026-11-29T23:59'))).toBe(7);
  expect(weekdayOf(wall('2026-11-30T00:00'))).toBe(1);
  const breaks = ['2026-11-29T16:00', '2026-11-30T09:10', '2026-12-02T11:00', '2026-12-02T12:00'];
  expect(breaksThisWeek(breaks.map(wall), wall('2026-12-02T12:30'))).toBe(3);
  expect(breaksThisWeek(breaks.map(wall), wall('2026-12-07T08:00'))).toBe(0);
});
