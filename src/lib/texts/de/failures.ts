import type { Messages } from '../messages.ts';

export const failures = {
  'no-camera': {
    title: 'Keine Kamera gefunden',
    text: 'Schließ eine Kamera an oder öffne Plumb auf einem Telefon oder Laptop mit Kamera. Bis dahin kannst du dir die Demo ansehen.',
  },
  'permission-refused': {
    title: 'Die Kamera ist nicht erlaubt',
    text: 'Erlaube die Kamera für diese Seite in der Adressleiste und versuch es noch einmal. Das Video verlässt dieses Gerät nie.',
  },
  'camera-in-use': {
    title: 'Ein anderes Programm benutzt die Kamera',
    text: 'Schließ Videoanrufe und andere Kameraprogramme und versuch es noch einmal.',
  },
  'camera-unplugged': {
    title: 'Die Kamera ist weg',
    text: 'Was bis dahin aufgenommen wurde, bleibt erhalten. Schließ die Kamera wieder an, um weiterzumachen.',
  },
  'unsupported-browser': {
    title: 'Dieser Browser kann das nicht',
    text: 'Plumb braucht eine Kamera, Worker und WebAssembly. Ein aktueller Chrome, Edge, Firefox oder Safari hat sie.',
  },
  'unreadable-file': {
    title: 'Dieses Video lässt sich nicht lesen',
    text: 'Wähle eine MP4- oder WebM-Datei.',
  },
  'wrong-address': {
    title: 'Diese Adresse stimmt nicht',
    text: 'Berichtige sie, oder wähle unten, was darin stehen sollte.',
  },
  'model-missing': {
    title: 'Das Posenmodell fehlt',
    text: 'Seine Datei liegt nicht dort, wo Plumb installiert ist. Führe noch einmal „npm start“ aus und lade die Seite neu.',
  },
  'model-corrupt': {
    title: 'Das Posenmodell ist beschädigt',
    text: 'Seine Datei kam unvollständig an. Führe „npm run models -- --verify“ aus und lade die Seite neu.',
  },
  'no-backend': {
    title: 'Das Posenmodell kann hier nicht laufen',
    text: 'Diese Seite hat weder Grafik noch WebAssembly zur Verfügung. Versuch es mit einem anderen Browser.',
  },
  'lost-gpu': {
    title: 'Der Grafikprozessor ist weg',
    text: 'Versuch es noch einmal; wenn es wieder passiert, wähle in den Einstellungen „WebAssembly“.',
  },
  crashed: {
    title: 'Die Posenerkennung hat angehalten',
    text: 'Versuch es noch einmal. Was aufgenommen wurde, bleibt erhalten.',
  },
  unknown: {
    title: 'Etwas ist schiefgegangen',
    text: 'Lade die Seite neu und versuch es noch einmal.',
  },
} satisfies Messages['failures'];

export const storage = {
  unavailable:
    'Dieser Browser lässt Plumb hier nichts speichern, also gehen Ergebnisse verloren, wenn die Seite schließt. In privaten Fenstern ist das oft so.',
  full: 'Auf diesem Gerät ist kein Platz mehr. Lösche gespeicherte Videos oder alte Ergebnisse, oder schaff Platz, und versuch es noch einmal.',
  blocked:
    'Ein anderer Tab nutzt noch ein älteres Plumb. Schließ ihn oder lade ihn neu; hier geht es dann von selbst weiter.',
  corrupt: 'Dieses Ergebnis lässt sich nicht lesen.',
  unknown: 'Es ließ sich nicht speichern oder lesen, und der Browser sagt nicht, warum.',
} satisfies Messages['storage'];
