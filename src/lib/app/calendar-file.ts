/** A whole day in a calendar, as a file that every calendar opens. */
export function calendarFile(dayMs: number, title: string, id: string): File {
  const day = dateOf(new Date(dayMs));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plumb//EN',
    'BEGIN:VEVENT',
    `UID:${id}@plumb`,
    `DTSTAMP:${day}T000000Z`,
    `DTSTART;VALUE=DATE:${day}`,
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
