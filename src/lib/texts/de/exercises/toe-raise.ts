import type { Messages } from '../../messages.ts';

export const toeRaise = {
  title: 'Zehen heben',
  measures:
    'Wie oft du die Zehen hebst, die Fersen am Boden, ohne dich zurückzulehnen oder zu hetzen.',
  why: 'Der Muskel vorn am Schienbein hebt den Fuß bei jedem Schwung und lässt ihn nach dem Aufsetzen herunter. Die Waden bekommen beim Laufen reichlich Arbeit; das hier ist ihr Gegenstück.',
  whyNot:
    'Es heilt keine schmerzenden Schienbeine, und wie viel es beim Laufen bringt, ist kaum untersucht. Es gibt keine Norm: Vergleiche deine Wochen.',
  stage: { next: 'Steh auf beiden Füßen', go: 'Zehen hoch, dann herunter' },
  shown: {
    right:
      'Jemand steht seitlich auf beiden Füßen und hebt Zehen und Vorfüße vom Boden, die Fersen unten, der Rumpf aufrecht, und senkt sie langsam.',
    wrong: 'Der Rumpf lehnt sich zurück, und die Zehen verlassen kaum den Boden.',
  },
  steps: [
    'Steh auf beiden Füßen seitlich zur Kamera und bleib drei Sekunden ruhig. Am Anfang lehn den Rücken leicht an eine Wand, die Füße eine Schuhlänge davor.',
    'Heb Zehen und Vorfüße, so hoch es geht, die Fersen am Boden, die Knie gestreckt.',
    'Senk sie langsam. Fünfzehnmal, je etwa zwei Sekunden.',
  ],
  setUp: [
    'Kamera auf Beckenhöhe, zwei bis drei Meter entfernt, eine deiner Seiten zu ihr, der vordere Fuß deutlich im Bild.',
    'Barfuß oder in dünnen Schuhen, mit Licht auf den Füßen.',
  ],
  faults: [
    {
      fault: 'Die Hüfte weicht nach hinten aus, oder der Rumpf lehnt sich.',
      cue: 'Steh lang über deinen Fersen; heb weniger hoch.',
    },
    { fault: 'Die Füße wippen.', cue: 'Halt kurz oben, dann senk langsam.' },
    {
      fault: 'Die Zehen heben sich kaum.',
      cue: 'Zieh den ganzen Vorfuß hoch, nicht nur die große Zehe.',
    },
  ],
  levels: {
    'against-wall': {
      title: 'Mit dem Rücken an der Wand',
      hint: 'Die Füße eine Schuhlänge davor.',
    },
    free: { title: 'Frei', hint: 'Zwanzig Hebungen ohne etwas im Rücken.' },
    slow: {
      title: 'Langsam',
      hint: 'Zwei Sekunden hinauf, eine Sekunde halten, drei Sekunden hinunter.',
    },
  },
} satisfies Messages['exercises']['toe-raise'];
