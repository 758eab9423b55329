import type { Messages } from '../messages.ts';

export const journal = {
  title: 'Ein Training wurde unterbrochen',
  what: '{title}, {when}: {seconds, plural, one {# Sekunde} other {# Sekunden}} des Durchgangs sind gesichert.',
  ask: 'Möchtest du es als Ergebnis behalten oder verwerfen?',
  notBegun:
    '{title}, {when}: Der Durchgang hatte noch nicht begonnen, also gibt es nichts zu messen.',
  unknown:
    'Es war am {when}, mit einer Übung, die diese Version von Plumb nicht kennt. Du kannst die Aufnahme als Datei behalten.',
  keep: 'Behalten',
  keeping: 'Das Ergebnis wird berechnet …',
  discard: 'Verwerfen',
  saveFile: 'Aufnahme als Datei sichern',
} satisfies Messages['journal'];
