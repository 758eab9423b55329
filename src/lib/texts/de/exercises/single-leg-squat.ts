import type { Messages } from '../../messages.ts';

export const singleLegSquat = {
  title: 'Einbein-Kniebeuge',
  measures:
    'Wie weit die freie Seite deines Beckens am tiefsten Punkt einer Kniebeuge auf einem Bein sinkt.',
  why: 'In einer Kontrollgruppe im Labor sank das Becken bei dieser Kniebeuge um etwa 7°, bei Laufenden mit Knieschmerzen mehr. Üben vor dem Spiegel hat verändert, wie Laufende ihr Becken beim Laufen halten.',
  shown: {
    right:
      'Jemand beugt langsam das {side, select, left {linke} other {rechte}} Knie und kommt wieder hoch, das Becken waagerecht, das Knie über dem Fuß.',
    wrong:
      'Die freie Seite des Beckens sinkt, der Rumpf neigt sich, und das Knie fällt nach innen.',
  },
  steps: [
    'Steh auf beiden Füßen, die Arme vor der Brust gekreuzt, und bleib drei Sekunden ruhig.',
    'Heb einen Fuß und halte ihn tief und etwas hinter dir.',
    'Beug das Standbein langsam, etwa so weit wie zum Sitzen auf einem hohen Hocker, und komm wieder hoch.',
    'Fünfmal, zwei Sekunden hinunter und zwei Sekunden hinauf.',
  ],
  setUp: [
    'Kamera auf Beckenhöhe, zwei bis drei Meter entfernt, dein ganzer Körper im Bild.',
    'Steh gerade zur Kamera, die Arme hoch vor der Brust gekreuzt, damit deine Taille frei ist.',
    'Trag ein enges oder eingestecktes Oberteil, oder kleb zwei Punkte auf die vorderen Beckenknochen.',
  ],
} satisfies Messages['exercises']['single-leg-squat'];
