import type { Messages } from '../../messages.ts';

export const thoracicRotation = {
  title: 'Brustwirbelsäulen-Rotation',
  measures:
    'Wie weit sich dein Oberkörper nach links und rechts dreht, während dein Becken ruhig bleibt.',
  why: 'Mit jedem Schritt dreht sich der Oberkörper gegen das Becken. Ist der mittlere Rücken steif, müssen die Arme und der untere Rücken das übernehmen.',
  shown: {
    right:
      'Jemand dreht die Brust weit zur einen und zur anderen Seite, während das Becken ruhig bleibt.',
    wrong: 'Das Becken dreht sich mit, und die Brust dreht sich kaum dagegen.',
  },
  whyNot:
    'Eine Kamera vor dir sieht Drehungen mit einem Fehler von etwa 10°, und weiter zu drehen macht allein nicht schneller. Drehst du schon weit und gleichmäßig, ist deine Zeit anderswo besser angelegt.',
  steps: [
    'Setz dich auf die vordere Hälfte eines Stuhls, Knie und Füße zusammen, die Arme vor der Brust gekreuzt.',
    'Schau zur Kamera und bleib zwei Sekunden ruhig.',
    'Dreh dich so weit wie möglich zu einer Seite, ohne dich zu neigen, und halte eine Sekunde.',
    'Komm zur Mitte zurück und dreh dich zur anderen Seite. Je dreimal.',
  ],
  setUp: [
    'Kamera auf Brusthöhe, etwa zwei Meter entfernt, dein ganzer Körper im Bild.',
    'Sitz gerade zur Kamera, mit dem Licht vor dir.',
  ],
  faults: [
    {
      fault: 'Du lehnst dich, statt zu drehen.',
      cue: 'Dreh dich um eine Stange, die vom Sitz bis zum Scheitel reicht.',
    },
    { fault: 'Ein Knie rutscht nach vorn.', cue: 'Klemm ein Handtuch zwischen die Knie.' },
    { fault: 'Nur die Arme bewegen sich.', cue: 'Das Brustbein führt; die Arme kommen mit.' },
  ],
  levels: {
    seated: { title: 'Im Sitzen', hint: 'Auf einem Stuhl, damit dein Becken bleibt, wo es ist.' },
  },
} satisfies Messages['exercises']['thoracic-rotation'];
