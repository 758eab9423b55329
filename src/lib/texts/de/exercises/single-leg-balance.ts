import type { Messages } from '../../messages.ts';

export const singleLegBalance = {
  title: 'Einbeinstand',
  measures:
    'Wie lange und wie ruhig du auf einem Bein stehst, und ob dein Becken waagerecht bleibt.',
  why: 'Laufen ist eine Reihe von Landungen auf einem Bein. Ruhig auf einem zu stehen, ist der Anfang dieser Kontrolle.',
  shown: {
    right:
      'Jemand steht ruhig auf dem {side, select, left {linken} other {rechten}} Bein, das Becken waagerecht, der Rumpf aufrecht über dem Fuß.',
    wrong:
      'Die freie Seite des Beckens sinkt, der Rumpf schwankt zur Seite, und die Arme fliegen weg.',
  },
  whyNot:
    'Es übt das Stehen, nicht das Laufen selbst: Ob ruhigeres Stehen jemanden schneller macht, ist nicht gezeigt. Schaffst du die volle Zeit mühelos, sagen dir die schwereren Stufen mehr.',
  steps: [
    'Steh auf beiden Füßen, die Arme vor der Brust gekreuzt, und bleib drei Sekunden ruhig.',
    'Heb einen Fuß und halte ihn tief und etwas hinter dir, ohne das andere Bein zu berühren.',
    'Schau geradeaus, oder schließ die Augen, wenn du das gewählt hast, und bleib so ruhig wie möglich.',
    'Setz den Fuß ab, wenn du musst oder wenn die Zeit um ist.',
  ],
  setUp: [
    'Kamera auf Beckenhöhe, zwei bis drei Meter entfernt, dein ganzer Körper im Bild.',
    'Steh gerade zur Kamera, möglichst barfuß, auf festem Boden und nah an etwas zum Festhalten, vor allem mit geschlossenen Augen.',
    'Trag ein enges oder eingestecktes Oberteil, oder kleb zwei Punkte auf die vorderen Beckenknochen.',
  ],
  faults: [
    {
      fault: 'Der Oberkörper kippt über das Standbein.',
      cue: 'Werde lang, als hielte dich ein Faden am Scheitel.',
    },
    {
      fault: 'Die freie Seite des Beckens sinkt.',
      cue: 'Halte beide vorderen Beckenknochen auf einer Höhe, wie Scheinwerfer.',
    },
    { fault: 'Du hältst die Luft an.', cue: 'Atme langsam aus und lass die Schultern sinken.' },
  ],
  levels: {
    'eyes-open': { title: 'Augen offen', hint: 'Arme gekreuzt, Blick geradeaus.' },
    'head-turns': {
      title: 'Kopf drehen',
      hint: 'Dreh den Kopf langsam nach links und rechts, wie vor dem Überqueren einer Straße.',
    },
    'eyes-closed': { title: 'Augen zu', hint: 'Viel schwerer. Steh in Reichweite einer Wand.' },
    'soft-surface': {
      title: 'Weicher Boden',
      hint: 'Auf einem festen Kissen oder gefalteten Handtuch, in Reichweite einer Wand.',
    },
  },
} satisfies Messages['exercises']['single-leg-balance'];
