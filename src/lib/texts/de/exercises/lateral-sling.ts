import type { Messages } from '../../messages.ts';

export const lateralSling = {
  title: 'Seitliches Absteigen mit Halten',
  measures:
    'Wie weit die freie Seite deines Beckens sinkt und wie weit sich der Rumpf neigt, wenn du neben einer Stufe hinuntergehst und hältst.',
  why: 'Auf einem Bein halten dich die Außenseite dieser Hüfte und die Flanke gegenüber gemeinsam aufrecht. Sich neben einer Stufe zu senken und dort zu warten übt genau das.',
  whyNot:
    'Beim Absteigen sind die Werte andere als bei der Kniebeuge auf dem Boden, vergleiche sie also nur untereinander. Dass es dein Laufen verändert, ist nicht gezeigt.',
  stage: {
    next: '{side, select, left {Linker} other {Rechter}} Fuß auf die Stufe',
    go: 'Sinken, zwei Sekunden halten, hoch',
  },
  shown: {
    right:
      'Jemand steht mit dem {side, select, left {linken} other {rechten}} Fuß auf einer Stufe, das andere Bein daneben, sinkt, bis dessen Ferse nah am Boden ist, hält und kommt hoch, das Becken waagerecht.',
    wrong:
      'Die freie Seite des Beckens sinkt, der Rumpf neigt sich, und das Knie fällt nach innen.',
  },
  steps: [
    'Steh drei Sekunden ruhig auf beiden Füßen, vor der Stufe oder darauf.',
    'Ein Fuß auf die Stufe, der andere hängt frei daneben, die Hände an den Hüften.',
    'Beug das Standknie langsam, bis die freie Ferse nah am Boden ist, und halte dort zwei Sekunden.',
    'Komm wieder hoch. Sechsmal. Ohne Stufe: ein Schritt zur Seite auf das Bein, sinken, halten und zurück.',
  ],
  setUp: [
    'Kamera auf Beckenhöhe, zwei bis drei Meter entfernt, dein ganzer Körper mit der Stufe im Bild.',
    'Steh gerade zur Kamera, die Hände so, dass deine Taille frei ist.',
    'Trag ein enges oder eingestecktes Oberteil, oder kleb zwei Punkte auf die vorderen Beckenknochen. Eine Stufe von einer Handlänge ist hoch genug.',
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
      hint: 'Niedrige Stufe, Fingerspitzen fürs Gleichgewicht.',
    },
    'low-step': { title: 'Niedrige Stufe', hint: 'Hinunter und hinauf, ohne Pause.' },
    hold: { title: 'Mit Halten', hint: 'Am tiefsten Punkt zwei Sekunden still.' },
    'side-step': {
      title: 'Schritt zur Seite',
      hint: 'Auf dem Boden ein langer Schritt zur Seite, auf einem Bein landen und halten.',
    },
  },
} satisfies Messages['exercises']['lateral-sling'];
