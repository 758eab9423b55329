import type { Messages } from '../messages.ts';

export const plan: Messages['plan'] = {
  title: 'Deine Woche',
  lede: 'Zwei oder drei kurze Einheiten aus allen vier Bereichen, ausgesucht nach deinen eigenen Ergebnissen. Ändere, was du willst: Du kennst dich am besten.',
  pillars: 'Alle vier Bereiche',
  times: '{times, plural, =0 {diese Woche nicht} one {einmal} other {#-mal}}',
  missing:
    '{pillar}: Diese Woche passt nichts zu dem, was du zur Hand hast und über dich gesagt hast.',
  sessions: 'Einheiten',
  allDone: 'Für diese sieben Tage ist alles getan. Die nächste Woche beginnt {day}.',
  form: {
    title: 'Tage, Zeit und Dinge',
    days: 'Welche Tage sind frei?',
    daysHow: 'Mindestens zwei. Bei mehr als drei Tagen werden drei genommen, gut verteilt.',
    minutes: 'Wie lang darf eine Einheit sein?',
    minutesOf: 'Bis {minutes, number} Minuten',
    equipment: 'Was hast du zur Hand?',
    make: 'Meine Woche planen',
    again: 'Neue Woche planen',
    againHow:
      'Die neue Woche beginnt heute. Was du an dieser geändert hast, bleibt nicht erhalten.',
  },
  weekday: {
    mon: 'Montag',
    tue: 'Dienstag',
    wed: 'Mittwoch',
    thu: 'Donnerstag',
    fri: 'Freitag',
    sat: 'Samstag',
    sun: 'Sonntag',
  },
  today: 'Heute',
  tomorrow: 'Morgen',
  stage: {
    release: 'Lösen',
    mobilise: 'Beweglich machen',
    strengthen: 'Kräftigen',
    load: 'Belasten',
  },
  min: '{minutes, number} Min.',
  sets: '{sets, plural, one {# Satz} other {# Sätze}}',
  setsEach: '{sets, plural, one {# Satz je Seite} other {# Sätze je Seite}}',
  extra: 'einer mehr {side, select, left {links} other {rechts}}',
  state: { done: 'Erledigt', skipped: 'Ausgelassen' },
  skip: 'Auslassen',
  takeBack: 'Wieder aufnehmen',
  change: 'Diese Einheit ändern',
  moveTo: 'Tag',
  swapFor: 'Statt {title}',
  swapKeep: '{title} behalten',
  remove: '{title} herausnehmen',
  add: 'Übung dazunehmen',
  addChoose: 'Bitte wählen',
  empty: 'Hier ist nichts drin. Nimm etwas dazu oder lass die Einheit aus.',
  reason: {
    apart: {
      'hip-drop':
        'Weil dein Becken auf dem {side, select, left {linken} other {rechten}} Bein {amount} tiefer absank, mehr als der Messfehler.',
      'hold-time':
        'Weil du auf dem {side, select, left {linken} other {rechten}} Bein {amount} kürzer standst, mehr als der Messfehler.',
      'rotation-range':
        'Weil du dich nach {side, select, left {links} other {rechts}} {amount} weniger gedreht hast, mehr als der Messfehler.',
      'rep-count':
        'Weil du auf dem {side, select, left {linken} other {rechten}} Bein {amount} weniger geschafft hast, mehr als der Messfehler.',
      other:
        'Weil deine {side, select, left {linke} other {rechte}} Seite {amount} zurückliegt, mehr als der Messfehler.',
    },
    'outside-band': {
      warn: 'Weil dein letztes Ergebnis ein wenig außerhalb des Bereichs lag.',
      fault: 'Weil dein letztes Ergebnis deutlich außerhalb des Bereichs lag.',
    },
    'not-for-days':
      'Weil du sie zuletzt vor {days, plural, one {# Tag} other {# Tagen}} gemacht hast.',
    'not-done-yet': 'Weil du sie noch nicht gemacht hast.',
    prepares:
      'Weil sie {pillar, select, hips {deine Hüften} feet {deine Füße} rotate {deinen Rumpf} other {dich}} vorbereitet.',
    'four-pillars': 'Weil jede Woche alle vier Bereiche hat.',
    'before-run': 'Weil sie dich vor dem Lauf in Bewegung bringt.',
    'your-choice': 'Weil du sie gewählt hast.',
  },
  beforeRun: {
    title: 'Fünf Minuten vor dem Lauf',
    how: 'Ein kurzer Satz, um in Bewegung zu kommen. Er zählt für keinen Plan.',
    none: 'Nichts passt zu dem, was du zur Hand hast und über dich gesagt hast.',
    start: 'Die fünf Minuten starten',
  },
  card: {
    title: 'Nächste Einheit',
    none: 'Zwei oder drei kurze Einheiten in der Woche, ausgesucht nach deinen Ergebnissen.',
    plan: 'Meine Woche planen',
    see: 'Zur Woche',
    done: 'Fürs Erste ist alles getan.',
  },
  run: {
    page: 'Einheit',
    place: '{at, number} von {count, number}',
    next: 'Als Nächstes: {title}',
    startsIn: 'Beginnt von selbst in',
    go: 'Jetzt starten',
    end: 'Einheit beenden',
    keys: 'Eingabe: jetzt starten. Leertaste: Pause. Pfeil rechts: überspringen. Escape: hinaus.',
    camera: {
      front: 'Die Kamera sieht dich von vorn.',
      back: 'Die Kamera sieht dich von hinten.',
      'side-left': 'Die Kamera sieht deine linke Seite.',
      'side-right': 'Die Kamera sieht deine rechte Seite.',
      'head-end': 'Die Kamera steht an deinem Kopf.',
    },
    turn: 'Neuer Platz:',
    doneTitle: 'Einheit geschafft',
    doneHow:
      '{count, plural, one {# Übung} other {# Übungen}}, und in deiner Woche ist sie abgehakt.',
    doneRun: 'Bereit. Guten Lauf!',
    nothing: 'Diesmal nichts gemacht. Das ist in Ordnung.',
    skipped: 'übersprungen',
    toWeek: 'Zurück zu deiner Woche',
    noSuch: 'Diese Einheit gibt es nicht.',
    voice: 'Als Nächstes {title}. Es geht in {seconds, number} Sekunden los.',
  },
};
