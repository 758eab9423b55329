import type { Messages } from '../messages.ts';

export const trends = {
  pageTitle: '{title} im Verlauf',
  overview: 'Auf einen Blick',
  theme: { rotation: 'Drehung', balance: 'Gleichgewicht', drop: 'Beckenabsenkung' },
  notYet: 'Noch nichts gemessen.',
  tryIt: 'Jetzt messen',
  exercises: 'Nach Übung',
  seeOverTime: '{title} im Verlauf',
  sessions: '{count, plural, one {# Einheit} other {# Einheiten}}',
  reading: 'Deine älteren Ergebnisse werden gelesen …',
  back: 'Dein ganzer Verlauf',
  noneOfThis: 'Von dieser Übung gibt es noch keine Ergebnisse.',
  neverMeasured: 'In diesen Einheiten war nichts messbar. Die Liste sagt, warum.',

  metric: 'Was du ansehen möchtest',
  mode: 'Welche Einheiten',
  tests: 'Nur Tests',
  training: 'Nur Trainings',
  modeHint:
    'Rückmeldung verändert, wie du dich bewegst. Darum werden Tests und Trainings nie verbunden.',

  turnTo: 'Drehung nach {side, select, left {links} other {rechts}}',
  ofLeg: '{title}, {side, select, left {linkes} other {rechtes}} Bein',
  ofSide: '{title}, {side, select, left {linke} other {rechte}} Seite',
  verdict: {
    changed:
      '{what}: {by} seit {ends, plural, one {deiner ersten Einheit} other {deinen ersten Einheiten}}, mehr als {own, select, yes {dein} other {der übliche}} Messfehler von {limit}. {way, select, better {Das ist echter Fortschritt.} worse {Eine echte Änderung in die andere Richtung: einen Blick wert, kein Grund zur Sorge.} other {}}',
    same: '{what}: keine Änderung über {own, select, yes {deinen} other {den üblichen}} Messfehler von {limit} hinaus, in {count, number} Einheiten.',
    counted:
      '{what}: {by} seit {ends, plural, one {deiner ersten Einheit} other {deinen ersten Einheiten}}. Wie sehr das von Tag zu Tag schwankt, ist noch nicht bekannt.',
    countedSame: '{what}: gleich in {count, number} Einheiten.',
    first: '{what}: bisher eine Einheit dieser Art. Mit der nächsten beginnt der Vergleich.',
  },
  pace: 'Etwa {pace} im Monat, irgendwo zwischen {low} und {high}.',
  ownError:
    'Der Messfehler stammt aus deinen eigenen {count, number} Einheiten; solange es wenige sind, zählt der übliche mit.',
  barsWider:
    'Die Balken der einzelnen Werte sind länger: Darin steckt auch, was jedes Mal gleich weit danebenliegt, und das braucht der Vergleich mit dir selbst nicht.',
  othersError:
    'Ab drei Einheiten einer Art ist der Messfehler dein eigener; bis dahin gilt der übliche.',
  apartSteady: 'Das war dreimal hintereinander so.',
  apartOnce: 'Ein einzelnes Mal sagt wenig; dreimal hintereinander zählt.',

  chart:
    '{title}: {count, plural, one {# Ergebnis} other {# Ergebnisse}} im Verlauf mit Fehlerbalken; dasselbe steht unten in der Liste',
  tap: 'Tippe auf einen Punkt, um sein Ergebnis zu öffnen.',
  key: {
    session: 'Eine Einheit mit ihrem 95-%-Fehler',
    week: 'Median einer Woche, mit dem 95-%-Fehler einer Einheit',
    month: 'Median von 30 Tagen, mit dem 95-%-Fehler einer Einheit',
    trend: 'Trend, und wie steil er sein kann (95 %)',
    band: 'Um deine ersten Einheiten: Solange das Mittel deiner letzten (bis zu drei) darin bleibt, gibt es keine Änderung über den Messfehler hinaus ({limits})',
    paler: 'Blasser: anders gemessen und darum nicht vergleichbar',
    missing: 'Nicht messbar',
    norm: 'Bei anderen üblich: {value}',
    goal: 'Ziel deiner Stufe: {value}',
    break: 'Hier hat sich am Messen etwas geändert',
  },
  others: 'Andere',
  breaks: 'Was sich am Messen geändert hat',
  since: {
    rule: 'Ab {when}: bewertet nach {to} statt {from}.',
    model: 'Ab {when}: Posenmodell {to} statt {from}.',
    view: 'Ab {when}: {to} statt {from}.',
    level: 'Ab {when}: Stufe „{to}“ statt „{from}“.',
    eyes: 'Ab {when}: Augen {to, select, closed {geschlossen} other {offen}}.',
  },
  mark: { rule: 'Regel', model: 'Modell', view: 'Ansicht', level: 'Stufe', eyes: 'Augen' },
  nothingBefore: 'keiner',

  list: 'Alle Einheiten',
  date: 'Datum',
  how: 'Wie',
  judged: 'Urteil',
  remove: 'Löschen',
  showMore: '{count, number} weitere zeigen',

  rescore: {
    title: 'Nach älteren Regeln gemessen',
    why: '{count, plural, one {# Ergebnis wurde} other {# Ergebnisse wurden}} bewertet, bevor eine Regel besser wurde. Deine aufgezeichneten Bewegungen sind noch da: Sie lassen sich neu bewerten, damit Altes und Neues vergleichbar wird. Was dir damals gesagt wurde, bleibt daneben stehen.',
    start: 'Mit den heutigen Regeln neu bewerten',
    running: '{done, number} von {total, number} bewertet …',
    stop: 'Anhalten',
    done: '{count, plural, one {# Ergebnis ist} other {# Ergebnisse sind}} jetzt nach den heutigen Regeln bewertet.',
    stopped: 'Angehalten. Was fertig ist, bleibt; der Rest kann warten.',
    failed:
      '{count, plural, one {Eine aufgezeichnete Bewegung ließ} other {# aufgezeichnete Bewegungen ließen}} sich nicht lesen. Die alten Werte bleiben, wie sie waren: {dates}',
  },
  earlier: 'Zuerst gesagt, nach {rules}:',
  earlierAgain: 'Danach, nach {rules}:',
} satisfies Messages['trends'];
