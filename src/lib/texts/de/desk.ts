import type { Messages } from '../messages.ts';

export const desk = {
  reminder: 'Erinnerung an die Schreibtischpause',
  on: 'Erinnere mich an die Schreibtischpause',
  from: 'Von',
  until: 'Bis',
  every: 'Alle',
  everyMinutes: '{minutes, number} Minuten',
  days: 'An diesen Tagen',
  nextAt: 'Nächste Erinnerung: {when}',
  noNext: 'Es kommt keine Erinnerung: Wähl mindestens einen Tag.',
  onlyOpen:
    'Das geht nur, solange Plumb in einem Tab offen ist. Ist Plumb zu, kann dich dein eigener Kalender erinnern.',
  calendar: 'Erinnerungen für meinen Kalender',
  notices: 'Auch als Mitteilung',
  noticesAllowed: 'Kommt auch als Mitteilung dieses Geräts.',
  noticesRefused:
    'Dieser Browser erlaubt Plumb keine Mitteilungen. Die Erinnerung erscheint in Plumb selbst.',
  time: 'Zeit für eine Schreibtischpause?',
  timeHow: 'Zwei Minuten auf deinem Stuhl.',
  snooze: 'In 15 Minuten',
  notToday: 'Heute nicht',
  close: 'Schließen',
  thisWeek: '{count, plural, one {# Pause} other {# Pausen}} in dieser Woche.',
  withCamera: 'Mit Kamera',
  withCameraHint:
    'Drehungen im Sitzen, zwei zu jeder Seite, mit Rückmeldung. Auch das zählt als Pause.',
  cameraNote: 'Schreibtischpause: Zwei Drehungen zu jeder Seite reichen.',
} satisfies Messages['desk'];
