import type { Messages } from '../messages.ts';

export const data = {
  title: 'Deine Daten',
  link: 'Deine Daten: Export, Import, Sicherung',
  lede: 'Alles, was Plumb über dich weiß, liegt in diesem Browser auf diesem Gerät. Niemand sonst hat es, also kann es auch niemand sonst zurückholen: Behalte eine Kopie.',
  kept: {
    title: 'Was aufbewahrt wird, und wo',
    results:
      '{count, plural, =0 {Noch keine Ergebnisse} one {Ein Ergebnis} other {{count, number} Ergebnisse}}: jeder Wert mit seinem Fehler und den Regeln, die ihn ergaben.',
    tracks:
      'Die Bewegung zu jedem Ergebnis: die Punkte der Strichfigur über die Zeit. Es sind keine Bilder.',
    guided:
      '{count, plural, =0 {Noch keine angeleiteten Übungen} one {Eine angeleitete Übung} other {{count, number} angeleitete Übungen}}: was, wann, wie lange.',
    settings: 'Deine Einstellungen, dein Plan und wie sich Einheiten angefühlt haben.',
    where:
      'Es liegt im Speicher dieses Browsers, für diese Adresse. Es verschwindet, wenn du die Websitedaten des Browsers löschst; ein privates Fenster vergisst es beim Schließen.',
    span: 'Vom {from} bis zum {to}.',
  },
  export: {
    title: 'Mitnehmen',
    all: 'Alles, zum Wiedereinlesen',
    allHow:
      'Eine JSON-Datei mit Ergebnissen, Bewegung, angeleiteten Übungen, Einstellungen und Plan. Keine Videos.',
    table: 'Ergebnisse als Tabelle',
    tableHow:
      'CSV für die Tabellenkalkulation: eine Zeile für jeden Wert jeder Seite, mit seinem Fehler.',
    tracks: 'Alle Bewegungen',
    tracksHow: 'Ein ZIP mit einer .pose.jsonl-Datei je Ergebnis, für eigene Auswertungen.',
    lock: 'Mit einer Passphrase verschließen',
    save: '{kind, select, all {Alles} table {Tabelle} other {Bewegungen}} speichern',
    working: 'Wird gesammelt …',
    workingOf: 'Wird gesammelt: {done, number} von {all, number}',
    done: 'Gespeichert als {name}.',
    failed: 'Das ließ sich nicht speichern. {why}',
    schema: 'Was jedes Feld der JSON-Datei bedeutet (JSON Schema, englisch)',
    track: 'Bewegung speichern (.pose.jsonl)',
  },
  import: {
    title: 'Zurückholen',
    how: 'Lies eine Datei ein, die Plumb gespeichert hat, hier oder auf einem anderen Gerät. Was schon hier ist, bleibt, wie es ist, und nichts kommt doppelt dazu.',
    pick: 'Datei wählen',
    drop: 'oder hierher ziehen',
    reading: '{name} wird gelesen und geprüft',
    locked: '{name} ist verschlossen.',
    passphrase: 'Deine Passphrase',
    wrongPassphrase: 'Diese Passphrase öffnet sie nicht. Achte auf Großbuchstaben und Leerzeichen.',
    unlock: 'Aufschließen',
    found: '{name} ist in Ordnung.',
    by: 'Sie gehört {athlete}.',
    at: 'Gespeichert am {when}.',
    fresh:
      'Neu: {results, plural, =0 {keine Ergebnisse} one {ein Ergebnis} other {{results, number} Ergebnisse}}, {guided, plural, =0 {keine angeleiteten Übungen} one {eine angeleitete Übung} other {{guided, number} angeleitete Übungen}}.',
    known:
      '{count, plural, one {Eines ist schon hier und bleibt, wie es ist.} other {{count, number} sind schon hier und bleiben, wie sie sind.}}',
    knownUnreadable:
      '{count, plural, one {Eines davon lässt sich auf diesem Gerät nicht lesen. Lösche es hier und lies die Datei dann noch einmal ein.} other {{count, number} davon lassen sich auf diesem Gerät nicht lesen. Lösche sie hier und lies die Datei dann noch einmal ein.}}',
    unreadable:
      '{count, plural, one {Ein Eintrag war beim Speichern der Datei nicht lesbar. Er bleibt in der Datei, wird aber nicht übernommen.} other {{count, number} Einträge waren beim Speichern der Datei nicht lesbar. Sie bleiben in der Datei, werden aber nicht übernommen.}}',
    takeSettings: 'Auch Einstellungen und Plan übernehmen',
    takeSettingsHow:
      'Sie ersetzen die dieses Geräts. Kamera, Stimme und worauf das Modell läuft bleiben.',
    add: 'Auf dieses Gerät übernehmen',
    cancel: 'Lassen',
    writing: 'Wird geschrieben …',
    added:
      'Dazugekommen: {results, plural, =0 {keine Ergebnisse} one {ein Ergebnis} other {{results, number} Ergebnisse}}, {guided, plural, =0 {keine angeleiteten Übungen} one {eine angeleitete Übung} other {{guided, number} angeleitete Übungen}}.',
    settingsTaken: 'Einstellungen und Plan wurden übernommen.',
    toHistory: 'Zum Verlauf',
    refused: 'Nichts wurde geändert',
    place: 'Wo: ',
  },
  refused: {
    'not-json': 'Diese Datei ist beschädigt oder stammt nicht von Plumb. Nimm eine andere Kopie.',
    'other-file': 'Diese Datei stammt nicht von Plumb. Wähle eine, deren Name mit „plumb“ beginnt.',
    newer:
      'Ein neueres Plumb hat diese Datei gespeichert. Aktualisiere erst Plumb auf diesem Gerät und lies sie dann noch einmal ein.',
    incomplete:
      'Das Ende dieser Datei fehlt: Sie wurde unterwegs abgeschnitten. Kopiere sie noch einmal.',
    value:
      'Etwas in dieser Datei ist nicht so, wie Plumb es geschrieben hat. Nimm eine unveränderte Kopie.',
    movement:
      'Die Bewegung eines Ergebnisses in dieser Datei ist beschädigt. Nimm eine andere Kopie.',
    mismatch: 'Teile dieser Datei gehören nicht zusammen. Nimm eine unveränderte Kopie.',
    twice: 'Etwas steht in dieser Datei doppelt. Nimm eine unveränderte Kopie.',
    'too-large': 'Diese Datei enthält mehr, als dieses Gerät auf einmal aufnehmen kann.',
    damaged:
      'Diese verschlossene Datei ist beschädigt: Etwas darin wurde geändert oder fehlt. Nimm eine andere Kopie.',
    passphrase: 'Diese Passphrase öffnet die Datei nicht.',
    unreadable: 'Der Browser konnte diese Datei nicht lesen. Wähle sie noch einmal.',
  },
  passphrase: {
    first: 'Passphrase, mindestens zehn Zeichen',
    again: 'Noch einmal dieselbe',
    differ: 'Sie sind noch nicht gleich.',
    warning:
      'Vergisst du sie, kann niemand die Datei öffnen: du nicht und wir nicht. Schreib sie dort auf, wo du sie wiederfindest.',
    kept: 'Die Passphrase selbst wird nicht aufbewahrt. Dieser Browser behält einen daraus gemachten Schlüssel, den niemand auslesen kann, damit Sicherungen von allein weitergehen. Wer diesen Browser benutzen kann, sieht deine Ergebnisse ohnehin.',
  },
  backup: {
    title: 'Sicherung von allein',
    byHandTitle: 'Sicherung',
    how: 'Wähle einen Ordner, am besten einen, der anderswohin kopiert wird, etwa den eines Cloud-Laufwerks. Nach dem Training, einmal am Tag, schreibt Plumb dort alles in eine neue Datei und behält die vorige.',
    byHand:
      'Dieser Browser lässt keine Seite von allein in einen Ordner schreiben. Speichere ab und zu alles: Plumb erinnert dich, wenn genug Neues da ist.',
    choose: 'Ordner wählen',
    chooseOther: 'Anderen Ordner wählen',
    folder: 'Ordner',
    last: 'Letzte Sicherung',
    lastByHand: 'Zuletzt gespeichert',
    never: 'Noch keine',
    fresh: 'Neu seitdem',
    freshCount: '{count, plural, =0 {Nichts} one {Ein Eintrag} other {{count, number} Einträge}}',
    lockedWord: 'Verschlossen',
    isLocked:
      '{locked, select, yes {Mit deiner Passphrase} other {Nein: Wer die Datei hat, kann sie lesen}}',
    now: 'Jetzt sichern',
    working: 'Die Sicherung wird geschrieben …',
    stop: 'Sicherungen beenden',
    failedTitle: 'Die Sicherung vom {when} ging nicht',
    dueTitle: 'Deine Ergebnisse haben keine frische Kopie',
    due: '{count, plural, one {Ein Eintrag liegt} other {{count, number} Einträge liegen}} nur in diesem Browser. Speichere eine Kopie, damit nichts verloren geht.',
  },
  backupFailed: {
    permission:
      'Der Browser fragt noch einmal, bevor Plumb in den Ordner schreiben darf. Drücke „Jetzt sichern“.',
    gone: 'Der Ordner ist nicht mehr da. Wähle einen anderen.',
    full: 'Dort, wo der Ordner liegt, ist kein Platz mehr. Schaff Platz oder wähle einen anderen.',
    unknown:
      'Die Datei ließ sich nicht schreiben. Versuch es noch einmal oder wähle einen anderen Ordner.',
  },
} satisfies Messages['data'];
