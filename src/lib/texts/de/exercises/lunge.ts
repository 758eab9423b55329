import type { Messages } from '../../messages.ts';

export const lunge = {
  title: 'Ausfallschritt',
  measures:
    'Wie tief du gehst. Von vorn auch, wie vorderes Knie und Rumpf in der Linie bleiben, von der Seite, wie aufrecht der Rumpf bleibt.',
  why: 'Ein Ausfallschritt öffnet die Hüfte des hinteren Beins und belastet die des vorderen, wie ein langer Schritt. Mach beide Seiten und sieh sie dir nebeneinander an.',
  whyNot:
    'Tief zu gehen ist kein Ziel an sich, und eine Knielinie im Bild sagt wenig über ein Knie. Wem sie etwas erspart, weiß niemand.',
  stage: {
    next: 'Dann den {side, select, left {linken} other {rechten}} Fuß nach vorn',
    go: '{side, select, left {Linker} other {Rechter}} Fuß vorn: hinunter und hinauf',
  },
  shown: {
    right:
      'Jemand macht mit dem {side, select, left {linken} other {rechten}} Fuß einen Schritt nach vorn, sinkt gerade hinunter, bis das hintere Knie nah am Boden ist, das vordere Knie über dem Fuß, und kommt zurück.',
    wrong: 'Das vordere Knie fällt nach innen, und der Rumpf neigt sich.',
  },
  steps: [
    'Steh auf beiden Füßen, die Hände an den Hüften, und bleib drei Sekunden ruhig.',
    'Mach mit dem geprüften Bein einen Schritt nach vorn; die hinteren Zehen bleiben, wo sie sind.',
    'Sink gerade hinunter, der Rumpf aufrecht, das vordere Knie über dem Fuß, so tief, wie es angenehm ist.',
    'Drück dich zurück in den Stand. Achtmal mit demselben Bein, dann mit dem anderen.',
  ],
  setUp: [
    'Kamera auf Beckenhöhe, drei Meter entfernt oder mehr: Auch beim Schritt nach vorn muss der vordere Fuß im Bild bleiben.',
    'Von vorn: Steh gerade zur Kamera, in der Mitte des Bildes. So sieht man Knie und Rumpf.',
    'Von der Seite: das vordere Bein näher zur Kamera. So sieht man am besten, wie tief und wie aufrecht.',
  ],
  faults: [
    { fault: 'Das vordere Knie fällt nach innen.', cue: 'Knie über die zweite Zehe.' },
    {
      fault: 'Der Rumpf neigt sich zur Seite oder nach vorn.',
      cue: 'Aufrecht bleiben, Rippen über dem Becken.',
    },
    {
      fault: 'Die Füße stehen auf einer Linie, und du wackelst.',
      cue: 'Setz den Fuß eine Fußbreite weiter außen auf.',
    },
  ],
  levels: {
    'hand-on-wall': {
      title: 'Hand an der Wand',
      hint: 'Füße von Anfang an auseinander, nicht tief, Fingerspitzen fürs Gleichgewicht.',
    },
    'feet-apart': {
      title: 'Füße bleiben auseinander',
      hint: 'Ein Fuß steht die ganze Zeit vorn: nur hinunter und hinauf.',
    },
    stepping: { title: 'Mit Schritt', hint: 'Bei jeder Wiederholung nach vorn und zurück.' },
    weight: { title: 'Mit Gewicht', hint: 'Eine Kettlebell nah vor der Brust.' },
  },
} satisfies Messages['exercises']['lunge'];
