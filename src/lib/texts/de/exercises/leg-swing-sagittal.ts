import type { Messages } from '../../messages.ts';

export const legSwingSagittal = {
  title: 'Bein schwingen, vor und zurück',
  measures: 'Wie weit dein Bein vor und zurück schwingt, während der Rumpf ruhig bleibt.',
  why: 'Laufen heißt: Ein Bein schwingt, das andere trägt dich. Hier bewegt sich die Hüfte frei, und alles darüber lernt, ruhig zu bleiben; zehn lockere Schwünge machen die Hüften auch vor einem Lauf wach.',
  whyNot:
    'Ein weiterer Schwung ist kein besserer, und dass er jemanden schneller macht, hat niemand gezeigt. Es gibt keine Norm: Vergleiche deine Beine und deine Wochen.',
  stage: {
    next: 'Steh auf dem {side, select, left {linken} other {rechten}} Bein',
    go: 'Vor und zurück schwingen',
  },
  shown: {
    right:
      'Jemand steht seitlich auf dem {side, select, left {linken} other {rechten}} Bein und schwingt das andere vor und zurück, das Knie fast gestreckt, der Rumpf ruhig.',
    wrong: 'Der Rumpf schaukelt bei jedem Schwung vor und zurück.',
  },
  steps: [
    'Steh auf beiden Füßen seitlich zur Kamera und bleib drei Sekunden ruhig. Eine Wand oder ein Stuhl an der anderen Hand ist in Ordnung.',
    'Nimm das Gewicht auf das Bein, das von der Kamera weg ist, und lass das vordere hängen, das Knie fast gestreckt.',
    'Schwing es zuerst nach vorn, dann hinter dich, locker und gleichmäßig. Zehnmal.',
    'Nur so weit, wie der Rumpf bleibt, wo er ist.',
  ],
  setUp: [
    'Kamera auf Beckenhöhe, zwei bis drei Meter entfernt, mit Platz im Bild für das Bein vor und hinter dir.',
    'Das schwingende Bein ist das an der Kamera: Für das rechte zeig ihr deine rechte Seite.',
    'Nichts in Reichweite deines Fußes.',
  ],
  faults: [
    {
      fault: 'Der Rumpf schaukelt mit.',
      cue: 'Schwing weniger weit und mach dich lang; eine Hand an der Wand hilft.',
    },
    {
      fault: 'Das Bein wird geschleudert.',
      cue: 'Lass es wie ein Pendel fallen und steigen; ein Schwung dauert fast zwei Sekunden.',
    },
    {
      fault: 'Das Kreuz wird hohl, damit das Bein weiter nach hinten kommt.',
      cue: 'Halt das Bein hinter dir früher an.',
    },
  ],
  levels: {
    'with-support': {
      title: 'Mit einer Hand an der Wand',
      hint: 'Halt dich auf Hüfthöhe leicht fest.',
    },
    free: { title: 'Ohne Halt', hint: 'Die Hände an den Hüften.' },
    'soft-surface': {
      title: 'Auf einem Kissen',
      hint: 'Steh auf einem weichen Kissen, eine Wand in Reichweite.',
    },
  },
} satisfies Messages['exercises']['leg-swing-sagittal'];
