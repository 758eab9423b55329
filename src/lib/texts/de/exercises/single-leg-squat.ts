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
  whyNot:
    'Ein waagerechtes Becken in der Kniebeuge verspricht kein waagerechtes beim Laufen, und Verletzungen kann daraus niemand lesen. Tief oder schnell ist nicht das Ziel: Die Kamera schaut auf die Kontrolle.',
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
  faults: [
    { fault: 'Das Knie fällt nach innen.', cue: 'Schick das Knie über die zweite Zehe.' },
    {
      fault: 'Der Oberkörper lehnt sich über das Standbein.',
      cue: 'Halte das Brustbein über der Gürtelschnalle.',
    },
    {
      fault: 'Du lässt dich schnell fallen.',
      cue: 'Nimm dir zwei Sekunden, als setztest du dich auf ein Ei.',
    },
  ],
  levels: {
    assisted: {
      title: 'Hand an der Wand',
      hint: 'Die Fingerspitzen berühren die Wand; die Arbeit macht das Bein.',
    },
    chair: {
      title: 'Bis zum Stuhl',
      hint: 'Setz dich langsam, bis du die Sitzfläche berührst, und steh wieder auf.',
    },
    free: { title: 'Frei', hint: 'Arme gekreuzt, nichts zum Festhalten.' },
    twenty: {
      title: 'Zwanzig am Stück',
      hint: 'Zeigt, ob dein Becken waagerecht bleibt, wenn das Bein müde wird.',
    },
  },
} satisfies Messages['exercises']['single-leg-squat'];
