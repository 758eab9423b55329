import type { Messages } from '../messages.ts';

export const report: Messages['report'] = {
  title: 'Bericht',
  lede: 'Eine Seite für deine Physiotherapie oder deinen Trainer: Wähle den Zeitraum, sieh sie durch, dann druck sie oder sichere sie als PDF.',
  link: 'Bericht für Physio oder Trainer',
  period: 'Zeitraum',
  periods: {
    weeks: 'Letzte 4 Wochen',
    months: 'Letzte 3 Monate',
    year: 'Letzte 12 Monate',
    own: 'Von … bis …',
  },
  from: 'Von',
  to: 'Bis',
  exercises: 'Übungen darauf',
  print: 'Drucken oder als PDF sichern',
  reading: 'Ich lese deine Ergebnisse …',
  nothing: 'In diesem Zeitraum wurde nichts gemacht.',
  noneChosen: 'Es ist keine Übung gewählt.',
  heading: 'Trainingsbericht',
  for: 'Für',
  forHint: 'Wer ihn liest; der Name wird gedruckt und nicht gespeichert',
  athlete: 'Sportler',
  span: '{from} bis {to}',
  done: 'Gemacht',
  withCamera:
    '{sessions, plural, =0 {keine Einheiten mit Kamera} one {# Einheit mit Kamera} other {# Einheiten mit Kamera}}',
  guided:
    '{count, plural, one {# angeleitete Einheit} other {# angeleitete Einheiten}} ({minutes, plural, one {# Minute} other {# Minuten}})',
  onDays: 'an {days, plural, one {# Tag} other {# Tagen}}',
  doneWords: '{what}, {days}',
  side: 'Seite',
  start: 'Anfang',
  end: 'Ende',
  meanOf: '{date}, Mittel aus {count, number}',
  alone: '{date}, ein Ergebnis',
  noEnd: 'bisher ein Ergebnis',
  verdict: {
    changed: '{what}: {by} vom Anfang zum Ende, mehr als der Messfehler von {limit}.',
    same: '{what}: keine Änderung über den Messfehler von {limit} hinaus.',
    counted:
      '{what}: {by} vom Anfang zum Ende. Wie sehr das von Tag zu Tag schwankt, ist noch nicht bekannt.',
    countedSame: '{what}: am Anfang und am Ende gleich.',
    first: '{what}: ein Ergebnis, also nichts zu vergleichen.',
  },
  chart:
    '{title}: {count, plural, one {# Ergebnis} other {# Ergebnisse}} im Zeitraum mit Fehlerbalken',
  tests: '{count, plural, one {# Mal getestet} other {# Mal getestet}}',
  training: '{count, plural, one {# Training mit Rückmeldung} other {# Trainings mit Rückmeldung}}',
  how: 'So gemacht: {words}.',
  model: 'Posenmodell {model}',
  scored: 'bewertet mit {rules}',
  eyesClosed: 'Augen zu',
  others:
    '{count, plural, one {# weiteres Ergebnis wurde} other {# weitere Ergebnisse wurden}} anders gemacht oder bewertet: blasser gezeichnet und nicht verglichen.',
  missing: 'Nicht messbar: {count, number} von {total, number}.',
  missingWhy: '{count, number} × {reason}',
  howToRead: 'So liest man die Zahlen',
  reading95:
    '± ist die halbe Breite eines 95-%-Intervalls: In 19 von 20 Versuchen sollte der wahre Wert darin liegen. Es kommt von der Ansicht, dem Posenmodell, der Zahl der Wiederholungen und dem, was zu sehen war.',
  readingEnds:
    'Anfang und Ende sind Mittel aus bis zu drei Ergebnissen. Das ± bleibt das eines einzelnen: Was eine Kamera an einem Körper falsch misst, mittelt sich nicht heraus.',
  readingChange:
    'Eine Änderung heißt nur so, wenn sie über den Messfehler dieser Person hinausgeht: ab dem dritten Ergebnis auch aus ihrer eigenen Streuung, vorher gilt der übliche. Das getönte Band zeigt ihn für die Mittel; einzelne Ergebnisse können außerhalb liegen.',
  readingSides: 'Links und rechts sind die Seiten der Person. Kreise: links. Quadrate: rechts.',
  limits: 'Was diese Seite nicht sagen kann',
  limitsLede:
    'Zu Hause mit einer Kamera gemessen, und niemand stand daneben. Das ist keine Diagnose und ersetzt keine Untersuchung. Eine solche Kamera kann nicht messen:',
  made: 'Erstellt am {date} mit Plumb {version}, auf dem eigenen Gerät der Person.',
};
