import type { Messages } from '../messages.ts';

export const result = {
  pageTitle: 'Ergebnis',
  fetching: 'Dein Ergebnis wird geholt …',
  noSuch: 'Dieses Ergebnis gibt es nicht',
  demoNotKept:
    'Eine Demo wird nicht gespeichert. Starte sie noch einmal, um ihr Ergebnis zu sehen.',
  mayBeDeleted: 'Vielleicht wurde es auf diesem Gerät gelöscht.',
  cannotShow: 'Dieses Ergebnis kann nicht gezeigt werden',
  whatHappened: 'Was geschah',
  unkeptDemo: 'Demo: eine künstliche Person. Davon wird nichts gespeichert.',
  unkeptFile:
    'Aus einer Videodatei: nicht Teil deines Verlaufs. Lade die Aufnahme herunter, um sie zu behalten.',
  unkept: 'Dieses Ergebnis konnte auf diesem Gerät nicht gespeichert werden.',
  circumstances:
    '{when}, {mode, select, test {Test} other {Training}}, {view}{eyes, select, closed {, Augen geschlossen} other {}}',

  doAgain: 'Noch einmal machen',
  otherLeg: 'Anderes Bein',
  delete: 'Löschen',
  deleteThis: 'Dieses Ergebnis löschen? Es lässt sich nicht zurückholen.',

  lastDone: 'Zuletzt am {when}',
  notDoneHere: 'In diesem Aufbau noch nicht gemacht.',
  doLeg: '{side, select, left {Linkes} other {Rechtes}} Bein machen',
  meaning: 'Was es bedeutet',
  allValues: 'Alle Werte',
  allMeasured: 'Alle gemessenen Werte',
  measured: 'Gemessen',
  value: 'Wert',
  notMeasurable: 'Nicht messbar:',
  notMeasurableWhy: 'Nicht messbar: {reason}',
  notMeasurableAlone: 'Nicht messbar.',

  howSure: 'Wie sicher ist das?',
  usableFrames: 'Brauchbare Bilder',
  picturesPerSecond: 'Bilder pro Sekunde',
  view: 'Ansicht',
  model: 'Posenmodell',
  scoredWith: 'Ausgewertet mit',
  scoredOlder:
    'Ausgewertet mit {scored}; Kurven gezeichnet mit {drawn}. Die Werte bleiben, wie sie damals genannt wurden.',
  scoredGone:
    'Ausgewertet mit {scored}, das es nicht mehr gibt. Die Werte bleiben, wie sie damals genannt wurden.',
  errorsAre:
    'Der Messfehler ist die halbe Breite eines 95-%-Intervalls: In 19 von 20 Durchgängen sollte der wahre Wert darin liegen.',

  replay: 'Wiedergabe',
  replayOf: 'Wiedergabe deiner Bewegung als Strichfigur',
  onlyFigure: 'Nur die Strichfigur bleibt. Kein Bild von dir wird gespeichert.',
  pause: 'Pause',
  play: 'Abspielen',
  position: 'Stelle in der Aufnahme',
  overTime: 'Im Zeitverlauf',
  nothingToDraw: 'Es gibt nichts zu zeichnen: Nichts konnte gemessen werden.',
  series: {
    hipDropDeg: 'Beckenabsenkung',
    rotationDeg: 'Drehung',
    trunkLeanDeg: 'Rumpfneigung',
    swayMlMm: 'Schwanken zur Seite',
  },
  seriesUnits: {
    hipDropDeg: '°, + = freie Seite tiefer',
    rotationDeg: '°, + = nach links von dir aus',
    trunkLeanDeg: '°, + = zum Standbein hin',
    swayMlMm: 'mm',
  },
  chartOf: '{label} im Zeitverlauf',
  seconds: 'Sekunden',
  events: 'Ereignisse',
  noEvents: 'Nichts Erwähnenswertes geschah.',
  goTo: 'Springe zu ',
  eventSide: '({side, select, left {links} other {rechts}})',

  cannotKeep: 'Hier lassen sich Ergebnisse nicht speichern',
  trainAllTheSame: 'Trainieren kannst du trotzdem; Ergebnisse werden gezeigt, aber nicht behalten.',
  nothingYet: 'Noch nichts da. Nach deiner ersten Übung erscheint das Ergebnis auf dieser Seite.',
  deleteOf: 'Ergebnis vom {when} löschen',
  deleteOfAsk: 'Ergebnis vom {when} löschen? Es lässt sich nicht zurückholen.',
  kinds:
    'Linien verbinden nur Ergebnisse gleicher Art: Test oder Training, Ansicht, Posenmodell und Version der Regel.',
  modeAndView: '{mode, select, test {Test} other {Training}}, {view}',
  withError: '{unit}, mit 95-%-Fehler',
  trendOf:
    '{label}: {count, plural, one {# Ergebnis} other {# Ergebnisse}} im Zeitverlauf mit Fehlerbalken',
} satisfies Messages['result'];
