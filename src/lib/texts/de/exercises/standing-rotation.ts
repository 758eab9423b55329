import type { Messages } from '../../messages.ts';

export const standingRotation = {
  title: 'Rotation im Stehen',
  measures:
    'Wie weit sich dein Oberkörper nach links und rechts dreht, während du auf beiden Füßen stehst.',
  why: 'Es braucht nichts als den Platz, auf dem du stehst, und ist näher am Laufen als ein Stuhl. Das Becken dreht sich leichter mit, darum ist die Zahl weniger sicher.',
  shown: {
    right:
      'Jemand dreht die Brust weit zur einen und zur anderen Seite, während das Becken ruhig bleibt.',
    wrong: 'Das Becken dreht sich mit, und die Brust dreht sich kaum dagegen.',
  },
  whyNot:
    'Die Hüften drehen leicht mit, und die Kamera sieht kaum, wie viel. Für eine Zahl, die du über Monate verfolgst, nimm die Drehung im Sitzen.',
  steps: [
    'Steh mit hüftbreiten Füßen, die zur Kamera zeigen, die Arme vor der Brust gekreuzt.',
    'Schau zur Kamera und bleib zwei Sekunden ruhig.',
    'Dreh den Oberkörper so weit wie möglich zu einer Seite, ohne dich zu neigen, Becken und Füße ruhig, und halte eine Sekunde.',
    'Komm zur Mitte zurück und dreh dich zur anderen Seite. Je dreimal.',
  ],
  setUp: [
    'Kamera auf Brusthöhe, zwei bis drei Meter entfernt, dein ganzer Körper im Bild.',
    'Becken und Füße gerade zur Kamera, mit dem Licht vor dir.',
  ],
  faults: [
    {
      fault: 'Hüften und Knie drehen mit.',
      cue: 'Schlag Wurzeln: Beide Füße drücken gleichmäßig in den Boden.',
    },
    { fault: 'Du holst Schwung.', cue: 'Dreh langsam und halte dort, wo es fest wird.' },
    { fault: 'Du neigst dich zur Seite.', cue: 'Halte den Kopf über der Mitte deiner Füße.' },
  ],
  levels: {
    standing: { title: 'Im Stehen', hint: 'Beide Füße hüftbreit auf dem Boden.' },
  },
} satisfies Messages['exercises']['standing-rotation'];
