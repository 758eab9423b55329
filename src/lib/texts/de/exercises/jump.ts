import type { Messages } from '../../messages.ts';

export const jump = {
  title: 'Sprünge auf beiden Beinen',
  measures: 'Wie viele Sprünge, wie gleichmäßig, und wie Knie und Rumpf bei der Landung aussehen.',
  why: 'Kleine federnde Sprünge wecken Waden und Füße, und zwei Beine teilen sich die Last. Sie sind ein guter Schritt vor dem Hüpfen auf einem Bein.',
  whyNot:
    'Es sagt nicht, wie hoch du springst oder wie lange die Füße am Boden bleiben: Dafür ist eine gewöhnliche Kamera zu langsam. Mehr ist nicht besser: Füße und Sehnen brauchen Tage dazwischen.',
  stage: { next: 'Dann auf beiden Beinen springen', go: 'Springen, dann halten' },
  shown: {
    right:
      'Jemand springt auf beiden Beinen auf der Stelle, gleichmäßig, und hält die letzte Landung, die Knie über den Füßen.',
    wrong: 'Die Knie fallen bei der Landung nach innen, und der Rhythmus bricht ab.',
  },
  steps: [
    'Steh hüftbreit und bleib drei Sekunden ruhig.',
    'Spring auf der Stelle, klein und gleichmäßig, beide Füße zusammen.',
    'Lande weich, die Knie über den Zehen.',
    'Halt die letzte Landung. Nach zweieinhalb Sekunden endet es von selbst.',
  ],
  setUp: [
    'Kamera auf Beckenhöhe, zweieinhalb bis drei Meter entfernt, dein ganzer Körper im Bild, auch in der Luft.',
    'Steh gerade zur Kamera, mit viel Licht: Sprünge brauchen 25 Bilder in der Sekunde.',
    'Ein Boden, der nicht rutscht, und nichts über deinem Kopf.',
  ],
  faults: [
    { fault: 'Die Knie fallen nach innen.', cue: 'Schieb sie sanft über die zweiten Zehen.' },
    {
      fault: 'Die Sprünge werden größer und langsamer.',
      cue: 'Mach sie kleiner und federnder.',
    },
  ],
  levels: {
    'one-and-hold': {
      title: 'Ein Sprung, dann halten',
      hint: 'Ein kleiner Sprung, weich landen und bleiben. Fünfmal.',
    },
    ten: { title: 'Zehn Sprünge', hint: 'Zehn kleine auf der Stelle, den letzten hältst du.' },
    twenty: {
      title: 'Zwanzig Sprünge',
      hint: 'Dasselbe, doppelt so lang, leicht wie mit einem Seil.',
    },
  },
} satisfies Messages['exercises']['jump'];
