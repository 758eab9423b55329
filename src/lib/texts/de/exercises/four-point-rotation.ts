import type { Messages } from '../../messages.ts';

export const fourPointRotation = {
  title: 'Drehung im Vierfüßlerstand',
  measures:
    'Wie weit sich deine Brust zu einer Seite öffnet, während Hände und Knie den Rest ruhig halten.',
  why: 'Mit jedem Schritt dreht sich deine Brust gegen das Becken. Im Vierfüßlerstand spielen die Hüften nicht mit, also muss die Drehung von weiter oben kommen.',
  whyNot:
    'Brustkorb und unteren Rücken kann sie nicht trennen, und dass weiteres Drehen schneller macht, hat niemand gezeigt. Vom Kopf her sieht eine Kamera einen ungewohnten Körper: Wo sie nicht sicher ist, zählt sie und nennt keinen Winkel.',
  stage: {
    next: '{side, select, left {Linke} other {Rechte}} Hand an den Kopf',
    go: '{side, select, left {Linker} other {Rechter}} Ellbogen ab, dann auf',
  },
  shown: {
    right:
      'Jemand im Vierfüßlerstand, die {side, select, left {linke} other {rechte}} Hand am Kopf, führt den Ellbogen nach unten und dreht ihn dann zur Decke; Arm und Knie bleiben ruhig.',
    wrong: 'Der Ellbogen flattert, und die Brust dreht sich kaum.',
  },
  steps: [
    'Hände unter die Schultern, Knie unter die Hüften, den Kopf zur Kamera. Bleib drei Sekunden ruhig.',
    'Nimm eine Hand an den Hinterkopf, den Ellbogen nach außen.',
    'Führ den Ellbogen zum anderen Arm hinunter und dreh ihn dann zur Decke. Dein Blick folgt ihm.',
    'Bleib einen Atemzug oben und komm langsam zurück. Sechsmal, dann die andere Seite.',
  ],
  setUp: [
    'Kamera am Boden oder auf einer niedrigen Kiste, eineinhalb bis zwei Meter vor deinem Kopf, mit Blick entlang deiner Wirbelsäule.',
    'Schultern, beide Ellbogen und die Hand am Boden im Bild, mit Platz über dir für den Ellbogen.',
    'Ärmel, die die Ellbogen zeigen, und Licht von vorn. Ein Körper vom Kopf her ist für das Posenmodell schwer: Passen Schultern und Ellbogen nicht zusammen, zähle ich nur, und verliere ich auch die, läuft die Uhr weiter.',
  ],
  faults: [
    {
      fault: 'Der Ellbogen geht hoch, die Brust bleibt',
      cue: 'Brustbein zur Seitenwand, der Ellbogen folgt.',
    },
    { fault: 'Der stützende Arm knickt ein', cue: 'Drück den Boden weg.' },
    {
      fault: 'Die Hüften weichen zur anderen Seite aus',
      cue: 'Knie unter die Hüften, Gewicht verteilt.',
    },
  ],
  levels: {
    'sitting-back': {
      title: 'Auf den Fersen sitzend',
      hint: 'Der untere Rücken ist gesperrt, und dein Handgelenk trägt weniger.',
    },
    'hands-and-knees': { title: 'Im Vierfüßlerstand', hint: 'Ein Atemzug oben.' },
    'with-breath': { title: 'Zwei Atemzüge oben', hint: 'Mit jedem Ausatmen ein wenig weiter.' },
  },
} satisfies Messages['exercises']['four-point-rotation'];
