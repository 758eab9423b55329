import type { Messages } from '../../messages.ts';

export const lateralSling = {
  title: 'Seitschritt mit Halten',
  measures:
    'Wie weit die freie Seite deines Beckens sinkt und wie weit sich der Rumpf neigt, wenn du zur Seite auf ein Bein trittst, sinkst und hältst.',
  why: 'Auf einem Bein halten dich die Außenseite dieser Hüfte und die Flanke gegenüber gemeinsam aufrecht. Ein Schritt zur Seite fordert beide zugleich, und das Halten zeigt, ob sie dranbleiben.',
  whyNot:
    'Gemessen werden Becken und Rumpf, nicht der Abdruck des Schritts. Dass es dein Laufen verändert, ist nicht gezeigt.',
  stage: {
    next: 'Dann zur Seite auf das {side, select, left {linke} other {rechte}} Bein',
    go: 'Sinken, zwei Sekunden halten, hoch',
  },
  shown: {
    right:
      'Jemand steht auf dem {side, select, left {linken} other {rechten}} Bein, der andere Fuß in der Luft, sinkt langsam, hält dort und kommt hoch, das Becken waagerecht.',
    wrong:
      'Die freie Seite des Beckens sinkt, der Rumpf neigt sich, und das Knie fällt nach innen.',
  },
  steps: [
    'Steh auf beiden Füßen, die Hände an den Hüften, und bleib drei Sekunden ruhig.',
    'Tritt zur Seite auf das geprüfte Bein und heb den anderen Fuß hinter dir vom Boden.',
    'Sink langsam auf diesem Bein und halte dort zwei Sekunden still.',
    'Komm hoch. Sechsmal, entweder auf dem Bein stehen bleibend oder jedes Mal mit einem neuen Schritt zur Seite.',
  ],
  setUp: [
    'Kamera auf Beckenhöhe, zwei bis drei Meter entfernt, dein ganzer Körper und Platz für den Schritt im Bild.',
    'Steh gerade zur Kamera, die Hände so, dass deine Taille frei ist. Beginn neben der Mitte, damit du in der Mitte hältst.',
    'Trag ein enges oder eingestecktes Oberteil, oder kleb zwei Punkte auf die vorderen Beckenknochen.',
  ],
  faults: [
    {
      fault: 'Die freie Seite des Beckens sinkt.',
      cue: 'Halte den Gürtel waagerecht, geh weniger tief.',
    },
    { fault: 'Der Rumpf neigt sich über das Standbein.', cue: 'Aufrecht bleiben.' },
    { fault: 'Das letzte Stück fällst du.', cue: 'Langsamer: zwei Sekunden hinunter.' },
  ],
  levels: {
    'hand-on-wall': {
      title: 'Hand an der Wand',
      hint: 'Ohne Schritt: auf das Bein, ein wenig hinunter, Fingerspitzen fürs Gleichgewicht.',
    },
    'short-step': {
      title: 'Kurzer Schritt',
      hint: 'Ein Schritt von Schulterbreite, dann sinken und halten.',
    },
    'long-step': {
      title: 'Langer Schritt',
      hint: 'So weit, wie du ruhig auf einem Bein landen kannst.',
    },
    'step-down': {
      title: 'Von einer Stufe',
      hint: 'Steh auf einer niedrigen Stufe, tritt seitlich hinunter auf das Bein und halte.',
    },
  },
} satisfies Messages['exercises']['lateral-sling'];
