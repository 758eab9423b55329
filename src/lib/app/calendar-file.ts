import { remindersOfDay, type ReminderWish } from '../progress/desk-reminder.ts';

/** A whole day in a calendar, as a file that every calendar opens. */
export function calendarFile(dayMs: number, title: string, id: string): File {
  const day = dateOf(new Date(dayMs));
  return fileOf('plumb.ics', [
    [`UID:${id}@plumb`, stamp(day), `DTSTART;VALUE=DATE:${day}`, summary(title)],
  ]);
}

const BYDAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const DAY_MS = 24 * 3_600_000;

/**
 * The desk breaks of every week, each hour of the day an event of its own that rings. Calendars keep them at the time on
 * the wall. Missing: undefined when no weekday is chosen.
 */
export function deskCalendar(wish: ReminderWish, todayMs: number, title: string): File | undefined {
  const days = BYDAY.filter((_, i) => wish.weekdays.includes(i + 1));
  // Noon, so that a day of 23 hours is no obstacle.
  const noonMs = new Date(todayMs).setHours(12, 0, 0, 0);
  const first = Array.from({ length: 7 }, (_, i) => new Date(noonMs + i * DAY_MS)).find((day) =>
    wish.weekdays.includes(day.getDay() || 7),
  );
  if (!first) return undefined;
  const day = dateOf(first);
  const events = remindersOfDay(wish).map((minute) => [
    `UID:desk-break-${timeOf(minute)}@plumb`,
    stamp(day),
    `DTSTART:${day}T${timeOf(minute)}`,
    'DURATION:PT2M',
    `RRULE:FREQ=WEEKLY;BYDAY=${days.join(',')}`,
    summary(title),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0M',
    'END:VALARM',
  ]);
  return fileOf('plumb-desk-breaks.ics', events);
}

const stamp = (day: string) => `DTSTAMP:${day}T000000Z`;
const escaped = (text: string) => text.replaceAll(/[\\,;]/g, String.raw`\$&`);
const summary = (title: string) => `SUMMARY:${escaped(title)}`;

function fileOf(name: string, events: readonly (readonly string[])[]): File {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plumb//EN',
    ...events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ];
  return new File([lines.join('\r\n')], name, { type: 'text/calendar' });
}

const two = (n: number) => String(n).padStart(2, '0');

/** 20261129, on the calendar of the place. */
function dateOf(day: Date): string {
  return `${day.getFullYear()}${two(day.getMonth() + 1)}${two(day.getDate())}`;
}

/** 093000 */
function timeOf(minute: number): string {
  return `${two(Math.floor(minute / 60))}${two(minute % 60)}00`;
}
