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
    allHow:
      'Eine JSON-Datei mit Ergebnissen, Bewegung, angeleiteten Übungen, Einstellungen und Plan. Keine Videos.',
    save: '{kind, select, all {Alles} table {Tabelle} other {Bewegungen}} speichern',
    done: 'Gespeichert als {name}.',
    failed: 'Das ließ sich nicht speichern. {why}',
  },
  import: {
    title: 'Zurückholen',
    how: 'Lies eine Datei ein, die Plumb gespeichert hat, hier oder auf einem anderen Gerät. Was schon hier ist, bleibt, wie es ist, und nichts kommt doppelt dazu.',
    pick: 'Datei wählen',
    added:
      '{count, plural, =0 {Nichts davon war neu} one {Ein Eintrag ist dazugekommen} other {{count, number} Einträge sind dazugekommen}}',
    known:
      '{count, plural, one {Ein Eintrag war schon hier und bleibt, wie er ist.} other {{count, number} Einträge waren schon hier und bleiben, wie sie sind.}}',
    refused: 'Nichts wurde geändert',
  },
} satisfies Messages['data'];
