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
} satisfies Messages['exercises']['single-leg-balance'];
