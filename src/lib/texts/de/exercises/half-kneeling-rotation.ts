import type { Messages } from '../../messages.ts';

export const halfKneelingRotation = {
  title: 'Rotation im Halbkniestand',
  measures:
    'Wie weit sich dein Oberkörper nach links und rechts dreht, während du auf einem Knie kniest.',
  why: 'Ein Fuß vorn und ein Knie am Boden halten das Becken besser als Stehen, ganz ohne Stuhl. Es ist ein Schritt zwischen Sitzen und aufrechtem Laufen.',
  shown: {
    right:
      'Jemand dreht die Brust weit zur einen und zur anderen Seite, während das Becken ruhig bleibt.',
    wrong: 'Das Becken dreht sich mit, und die Brust dreht sich kaum dagegen.',
  },
  whyNot:
    'Das Becken wird weniger fest gehalten als auf einem Stuhl, vergleich diese Zahlen also nur miteinander. Eine Norm gibt es dafür nicht.',
  steps: [
    'Knie dich mit dem rechten Knie auf ein Kissen, den linken Fuß flach vor dir, den Rumpf aufrecht.',
    'Kreuze die Arme vor der Brust, schau zur Kamera und bleib zwei Sekunden ruhig.',
    'Dreh dich so weit wie möglich zu einer Seite, ohne dich zu neigen, und halte eine Sekunde.',
    'Komm zur Mitte zurück und dreh dich zur anderen Seite. Je dreimal, immer mit dem rechten Knie unten, damit die Ergebnisse vergleichbar sind.',
  ],
  setUp: [
    'Kamera auf Brusthöhe, etwa zwei Meter entfernt, dein ganzer Körper im Bild.',
    'Beide Hüften gerade zur Kamera, der vordere Fuß zeigt zu ihr, mit dem Licht vor dir.',
  ],
  faults: [
    { fault: 'Deine Hüften drehen mit.', cue: 'Lass die Gürtelschnalle nach vorn schauen.' },
    {
      fault: 'Das vordere Knie wandert.',
      cue: 'Richte das vordere Knie die ganze Zeit auf die Kamera.',
    },
    {
      fault: 'Du lehnst dich zurück.',
      cue: 'Bleib gestapelt: Kopf über Rippen, Rippen über Hüften.',
    },
  ],
  levels: {
    'half-kneeling': { title: 'Halb kniend', hint: 'Das rechte Knie auf etwas Weichem.' },
  },
} satisfies Messages['exercises']['half-kneeling-rotation'];
