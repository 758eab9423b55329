import type { Messages } from '../../messages.ts';

export const legSwingFrontal = {
  title: 'Bein schwingen, zur Seite und über Kreuz',
  measures:
    'Wie weit dein Bein zur Seite und über Kreuz schwingt, während Rumpf und Becken ruhig bleiben.',
  why: 'Das Standbein muss Becken und Rumpf gegen ein Gewicht halten, das nach beiden Seiten zieht. Das schwingende Bein lockert seine Hüfte innen und außen.',
  whyNot:
    'Ein weiterer Schwung ist kein besserer, und dass er jemanden schneller macht, hat niemand gezeigt. Es gibt keine Norm: Vergleiche deine Beine und deine Wochen.',
  stage: {
    next: 'Steh auf dem {side, select, left {linken} other {rechten}} Bein',
    go: 'Zur Seite und über Kreuz schwingen',
  },
  shown: {
    right:
      'Jemand steht auf dem {side, select, left {linken} other {rechten}} Bein und schwingt das andere zur Seite und vorn über Kreuz, der Rumpf aufrecht, das Becken waagerecht.',
    wrong: 'Bei jedem Schwung neigt sich der Rumpf vom Bein weg, und das Becken kippt.',
  },
  steps: [
    'Steh auf beiden Füßen mit dem Gesicht zur Kamera und bleib drei Sekunden ruhig. Eine Wand oder ein Stuhl neben dir ist in Ordnung.',
    'Nimm das Gewicht auf ein Bein und halt das andere etwas vor dir, das Knie fast gestreckt.',
    'Schwing es zuerst zur Seite, dann vorn über das Standbein. Zehnmal, locker und gleichmäßig.',
    'Nur so weit, wie Rumpf und Becken bleiben, wo sie sind.',
  ],
  setUp: [
    'Kamera auf Beckenhöhe, zwei bis drei Meter entfernt, mit Platz im Bild auf beiden Seiten.',
    'Steh gerade zur Kamera, mit dem Gesicht oder mit dem Rücken zu ihr.',
    'Trag ein enges oder eingestecktes Oberteil, oder kleb zwei Punkte auf die vorderen Beckenknochen: Sonst lässt sich dein Becken nicht verfolgen, alles andere schon.',
  ],
  faults: [
    {
      fault: 'Der Rumpf neigt sich vom Bein weg.',
      cue: 'Schwing weniger weit und mach dich lang.',
    },
    {
      fault: 'Das Becken kippt mit.',
      cue: 'Die Hände an die Hüften: Sie sollten sich kaum bewegen.',
    },
    {
      fault: 'Das Bein wird geschleudert.',
      cue: 'Lass es wie ein Pendel fallen und steigen; ein Schwung dauert fast zwei Sekunden.',
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
} satisfies Messages['exercises']['leg-swing-frontal'];
