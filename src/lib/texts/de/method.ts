import type { Messages } from '../messages.ts';

export const method = {
  lede: 'Was gemessen wird und wie, was die Vorzeichen bedeuten und wie weit man sich darauf verlassen kann. Diese Seite entsteht aus den Regeln, die in der App laufen.',
  general:
    'Links und rechts sind immer deine eigenen. Jeder Wert steht mit seinem Messfehler da, der halben Breite eines 95-%-Intervalls, oder mit dem Grund, warum er nicht messbar war. Eine Änderung heißt erst jenseits des Messfehlers Änderung.',
  onThisPage: 'Auf dieser Seite',
  accuracy: 'Wie genau es ist',
  cannot: 'Was eine Webcam nicht messen kann',
  models: 'Die Posenmodelle',

  seenFrom: {
    front: 'von vorn',
    back: 'von hinten',
    'side-left': 'von links',
    'side-right': 'von rechts',
    'head-end': 'vom Kopf her',
  },
  ruleFacts: '{rule}, gesehen {views}, mindestens {fps} Bilder pro Sekunde',
  whatIsMeasured: 'Was gemessen wird',
  sign: 'Vorzeichen:',
  mdc: 'Kleinste Änderung, die so genannt wird:',
  source: 'Quelle: {source}',
  limits: 'Grenzen',
  whatItSays: 'Was die Stimme sagt, das Wichtigste zuerst',
  cue: '„{cue}“',
  oneAtATime: '{cues}. Immer nur eines, mit mindestens vier Sekunden Abstand.',
  events: 'Ereignisse, die notiert werden',
  tuning: 'Schwellen und Einstellungen, mit Quellen',
  tuningOf: 'Schwellen und Einstellungen: {title}',
  number: 'Zahl',
  value: 'Wert',
  range: 'Bereich',
  rangeValue: '{min} bis {max}',
  whatItDoes: 'Was sie bewirkt',
  sourceHead: 'Quelle',

  accuracyLede:
    'Gemessen an künstlich gerenderten Laufenden, deren wahre Winkel in jedem Bild bekannt sind, vom Video bis zum Ergebnis. Echte Menschen und Kleidung weichen ab; die Messfehler an jedem Wert lassen dafür Raum.',
  accuracyTable: 'Tabelle der Genauigkeit',
  worseThanGoal: 'Schlechter als unser Ziel:',

  cannotLede: 'Hängt ein Wert von einem dieser Dinge ab, sagt Plumb das, statt zu raten.',
  cannotList: [
    'Kräfte, Belastung und den Druck unter deinem Fuß.',
    'Schwanken nach vorn und hinten, wenn du zur Kamera schaust.',
    'Schwanken in echten Millimetern: Nur deine eigene Änderung über die Zeit sagt etwas aus.',
    'Drehungen des Beckens oder des Oberschenkels um die eigene Achse.',
    'Wie viel einer Drehung aus der Brust- und wie viel aus der Lendenwirbelsäule kommt.',
    'Drehungen unter 15° von vorn gesehen.',
    'Die wahre Lage des Knies im Raum, und was dein Fuß im Schuh macht.',
    'Fersenhöhe in Zentimetern; Sprunghöhe und Bodenkontaktzeit bei 30 Bildern pro Sekunde.',
    'Beckenabsenkung beim Laufen: Dafür braucht es mindestens 60 Bilder pro Sekunde, ein Laufband und eine Kamera hinter dir.',
    'Ob deine Augen geschlossen sind.',
    'Kraft, Muskelaktivität oder dein Verletzungsrisiko.',
    'Kleine Unterschiede zwischen links und rechts aus dreidimensionalen Punkten.',
    'Irgendetwas in weiter Kleidung, mit der Kamera in falscher Höhe oder mit zu wenigen Bildern pro Sekunde.',
  ],

  modelsLede:
    'Sie finden Körperpunkte in jedem Bild, auf diesem Gerät. Andere haben sie mit Fotos vieler Menschen trainiert; von Verletzungen oder vom Laufen wissen sie nichts. Die Sicherheit, die sie angeben, ist fast immer 1, ob sie recht haben oder nicht, und darum allein kein Zeichen von Güte.',
  modelsPelvis:
    'Kein Posenmodell sieht, wie das Becken kippt: Die Hüftpunkte folgen nur zu einem Fünftel bis zur Hälfte. Plumb misst das Becken darum im Bild selbst, an der Taille oder an zwei farbigen Punkten.',
  modelTable: 'Posenmodelle',
  modelHeads: ['Modell', 'Liefert', 'Sieht sich an', 'Größe', 'Lizenz'],
  gives17: '17 Punkte, keine Füße, keine Tiefe',
  givesPerson: 'findet die Person',
  gives33: '33 Punkte mit Tiefe',
  licences: '{licence}, Umwandlung {conversion}',
} satisfies Messages['method'];
