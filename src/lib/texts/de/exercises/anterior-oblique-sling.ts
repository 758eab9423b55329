import type { Messages } from '../../messages.ts';

export const anteriorObliqueSling = {
  title: 'Knie zum Ellbogen im Stehen',
  measures:
    'Wie hoch jedes Knie kommt, wie nah der Ellbogen der anderen Seite, und wie ruhig du dabei stehst.',
  why: 'Bei jedem Laufschritt geht ein Knie nach oben, während sich die Brust zu ihm dreht. Hier machst du dasselbe langsam, auf einem Bein nach dem anderen, quer über die Vorderseite des Körpers.',
  whyNot:
    'Es gibt dafür keine Norm, und dass Üben allein schneller macht, ist nicht gezeigt. Es sagt nichts darüber, wie stark dein Bauch ist.',
  stage: {
    next: 'Dann Knie zum Ellbogen, Seite um Seite',
    go: 'Knie zum Ellbogen',
  },
  shown: {
    right:
      'Jemand hebt ein Knie auf Hüfthöhe und bringt den Ellbogen der anderen Seite dazu, dann die anderen beiden, das Standbein ruhig.',
    wrong: 'Das Knie bleibt tief, der Ellbogen fern, und der Rumpf kippt über das Standbein.',
  },
  steps: [
    'Steh auf beiden Füßen, die Fingerspitzen an den Schläfen, und bleib drei Sekunden ruhig.',
    'Heb ein Knie auf Höhe der Hüfte und dreh den Ellbogen der anderen Seite zu ihm.',
    'Stell den Fuß ab, richte dich auf, dann die anderen beiden.',
    'Langsam, acht auf jeder Seite. Atme auf dem Weg nach oben aus.',
  ],
  setUp: [
    'Kamera auf Beckenhöhe, zwei bis drei Meter entfernt, dein ganzer Körper im Bild.',
    'Steh gerade zur Kamera.',
    'Wenn du magst, eine Wand in Reichweite, neben dir, nicht vor dir.',
  ],
  faults: [
    { fault: 'Der Rumpf kippt zur Seite.', cue: 'Drück mit dem Standbein den Boden weg.' },
    {
      fault: 'Nur der Ellbogen kommt herunter.',
      cue: 'Erst das Knie hoch, dann die Brust zu ihm drehen.',
    },
  ],
  levels: {
    'knee-up': {
      title: 'Knie hoch, Arme frei',
      hint: 'Knie auf Hüfthöhe, der Ellbogen so nah, wie er von selbst kommt. Sechs je Seite.',
    },
    touch: {
      title: 'Knie zum Ellbogen',
      hint: 'So nah zueinander, wie sie kommen. Acht je Seite.',
    },
    slow: {
      title: 'Langsam, mit Halt',
      hint: 'Zwei Sekunden hoch, eine Sekunde ruhig, zwei Sekunden herunter.',
    },
  },
} satisfies Messages['exercises']['anterior-oblique-sling'];
