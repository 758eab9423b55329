import type { Messages } from '../../messages.ts';

export const hop = {
  title: 'Hüpfen auf einem Bein',
  measures:
    'Wie viele Hüpfer, wie gleichmäßig, wie sehr auf einer Stelle, und wie lange du die letzte Landung hältst.',
  why: 'Jeder Laufschritt ist eine Landung auf einem Bein. Hüpfen übt diese Landung, etwas schneller und federnder als Balance und Kniebeugen.',
  whyNot:
    'Es sagt nicht, wie hoch du hüpfst oder wie kurz dein Fuß am Boden bleibt: Dafür ist eine gewöhnliche Kamera zu langsam. Ob Hüpfen allein dich schneller macht, kann niemand versprechen.',
  stage: {
    next: 'Dann auf dem {side, select, left {linken} other {rechten}} Bein hüpfen',
    go: 'Hüpfen, dann halten',
  },
  shown: {
    right:
      'Jemand hüpft auf dem {side, select, left {linken} other {rechten}} Bein auf einer Stelle, gleichmäßig, und hält die letzte Landung, der Rumpf aufrecht.',
    wrong: 'Der Fuß landet immer weiter außen, und der Rumpf kippt bei der Landung.',
  },
  steps: [
    'Steh auf beiden Füßen und bleib drei Sekunden ruhig, die Hände an den Hüften.',
    'Heb einen Fuß hinter dich, frei vom Boden.',
    'Hüpf auf der Stelle, so gleichmäßig du kannst. Lande weich.',
    'Halt die letzte Landung: Fuß ruhig, Rumpf ruhig. Nach zweieinhalb Sekunden endet es von selbst.',
  ],
  setUp: [
    'Kamera auf Beckenhöhe, zweieinhalb bis drei Meter entfernt, dein ganzer Körper im Bild, auch in der Luft.',
    'Steh gerade zur Kamera, mit viel Licht: Hüpfer brauchen 25 Bilder in der Sekunde.',
    'Ein Boden, der nicht rutscht, nichts zum Stolpern, mit Schuhen oder barfuß, wie du magst.',
  ],
  faults: [
    {
      fault: 'Du wanderst zur Seite.',
      cue: 'Schau auf einen Punkt vor dir und hüpf kleiner.',
    },
    { fault: 'Der Rumpf kippt beim Landen.', cue: 'Mach dich lang, Rippen über dem Becken.' },
    {
      fault: 'Die Landung ist laut.',
      cue: 'Lande auf dem Vorfuß und lass das Knie nachgeben.',
    },
  ],
  levels: {
    'one-and-hold': {
      title: 'Ein Hüpfer, dann halten',
      hint: 'Ein kleiner Hüpfer, dann stehst du wie ein Baum. Fünfmal je Seite.',
    },
    ten: { title: 'Zehn Hüpfer', hint: 'Zehn kleine auf einer Stelle, den letzten hältst du.' },
    twenty: {
      title: 'Zwanzig Hüpfer',
      hint: 'Dasselbe, doppelt so lang. Hör auf, wenn es unsauber wird.',
    },
  },
} satisfies Messages['exercises']['hop'];
