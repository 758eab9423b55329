import type { Messages } from '../messages.ts';

export const device = {
  title: 'Speicher auf diesem Gerät',
  used: 'Plumb belegt {used}. Insgesamt erlaubt dieser Browser {quota}.',
  full: 'Es ist wenig Platz übrig. Lösche gespeicherte Videos oder alte Ergebnisse, oder schaff Platz auf dem Gerät.',
  unknown: 'Dieser Browser verrät nicht, wie viel Platz es gibt.',
  promised: 'Der Browser hat zugesagt, deine Daten zu behalten, bis du sie selbst löschst.',
  notPromised:
    'Der Browser hat nicht zugesagt, deine Daten zu behalten: Wird der Platz auf dem Gerät knapp, räumt er sie vielleicht weg. Sicher gehst du mit einer Sicherung.',
  ask: 'Den Browser bitten, sie zu behalten',
  refused:
    'Der Browser sagt es noch nicht zu. Viele tun es, sobald eine Seite installiert ist oder öfter benutzt wird.',
  waiting: {
    title: 'Ein anderer Tab nutzt noch ein älteres Plumb',
    text: 'Mach dort fertig, was du tust, und schließ den Tab oder lade ihn neu. Hier geht es dann von selbst weiter.',
  },
  outdated: {
    title: 'Plumb wurde aktualisiert',
    text: 'In einem anderen Tab läuft die neuere Version. Lade diese Seite neu, dann geht es weiter; deine Ergebnisse sind sicher.',
  },
  unreadable: {
    title: 'Einträge, die sich nicht lesen lassen',
    how: 'Nichts wird von selbst gelöscht. Sichere einen Eintrag als Datei, bevor du ihn löschst: Vielleicht kann eine spätere Version ihn lesen.',
    what: {
      sessions: 'Ein Ergebnis',
      guided: 'Eine angeleitete Übung',
      journal: 'Ein unterbrochenes Training',
    },
    why: 'Was nicht stimmt: {why}',
    save: 'Als Datei sichern',
    deleteAsk: 'Diesen Eintrag endgültig löschen? Danach kann ihn niemand mehr lesen.',
  },
  noMovement: {
    title: 'Die Bewegung zu diesem Ergebnis fehlt oder ist beschädigt',
    text: 'Die Werte sind so, wie sie damals genannt wurden. Wiedergabe und Kurven lassen sich nicht zeigen.',
  },
  saveUnkept: {
    how: 'Du kannst das Ergebnis und die Aufnahme als zwei Dateien sichern.',
    button: 'Als Dateien sichern',
  },
} satisfies Messages['device'];
