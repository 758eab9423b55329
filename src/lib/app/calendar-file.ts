/** A whole day in a calendar, as a file that every calendar opens. */
export function calendarFile(day: Date, title: string, id: string): File {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plumb//EN',
    'BEGIN:VEVENT',
    `UID:${id}@plumb`,
    `DTSTAMP:${dateOf(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `SUMMARY:${title.replaceAll(/[\\,;]/g, String.raw`\$&`)}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return new File([lines.join('\r\n')], 'plumb.ics', { type: 'text/calendar' });
}

/** 20261129, on the calendar of the place. */
function dateOf(day: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}${two(day.getMonth() + 1)}${two(day.getDate())}`;
}
