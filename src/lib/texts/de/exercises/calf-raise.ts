import type { Messages } from '../../messages.ts';

export const calfRaise = {
  title: 'Wadenheben',
  measures: 'Wie oft du eine Ferse im Takt heben kannst, bevor Höhe oder Tempo verloren gehen.',
  why: 'Die Wade drückt dich bei jedem Schritt ab, und diese Zahl ist einer der wenigen Tests für Laufende mit einer Norm: etwa 25 und 24 in einer großen Gruppe. Weniger als 7 Hebungen Unterschied sind nur Rauschen.',
  shown: {
    right:
      'Jemand steht seitlich auf dem {side, select, left {linken} other {rechten}} Bein, geht auf die Zehen und kommt wieder herunter, das Knie gestreckt.',
    wrong: 'Das Knie beugt sich, der Rumpf neigt sich nach vorn, und die Ferse hebt sich kaum.',
  },
  whyNot:
    'Die Zahl sagt, wie lange deine Wade durchhält, nicht wie schnell du läufst. Eine schmerzende Achillessehne braucht jemanden, der sie ansieht, keinen Test.',
  steps: [
    'Steh auf beiden Füßen, die Seite des geprüften Beins zur Kamera, die Fingerspitzen an einer Wand, und bleib drei Sekunden ruhig.',
    'Heb den anderen Fuß nach hinten, das Knie des Standbeins gestreckt.',
    'Geh mit einem Schlag auf die Zehen und mit dem nächsten wieder herunter.',
    'Mach weiter, bis Höhe, Tempo oder das gestreckte Knie nicht mehr gelingen. Nach zwei Hinweisen endet es von selbst.',
  ],
  setUp: [
    'Kamera auf Beckenhöhe, zwei bis drei Meter entfernt, der Standfuß deutlich im Bild.',
    'Steh seitlich: die linke Seite zur Kamera für das linke Bein, dann dreh dich für das rechte um.',
    'Barfuß, mit Licht auf der Ferse und einer Hose, die den Knöchel frei lässt.',
  ],
  faults: [
    { fault: 'Das Knie beugt sich und hilft.', cue: 'Halte das Knie des Standbeins lang.' },
    {
      fault: 'Du kommst jedes Mal weniger hoch.',
      cue: 'Berühr jedes Mal dieselbe gedachte Decke.',
    },
    {
      fault: 'Das Gewicht rollt auf die kleine Zehe.',
      cue: 'Drück die große Zehe und ihre Nachbarin in den Boden.',
    },
  ],
  levels: {
    'two-legs': {
      title: 'Beide Beine',
      hint: 'Beide Füße bleiben am Boden und heben sich zusammen, Fingerspitzen an der Wand.',
    },
    'one-leg': {
      title: 'Ein Bein',
      hint: 'Der andere Fuß ist in der Luft, Fingerspitzen an der Wand.',
    },
    'step-edge': {
      title: 'Über die Stufenkante',
      hint: 'Die Ferse sinkt unter die Stufe und hebt sich wieder.',
    },
  },
} satisfies Messages['exercises']['calf-raise'];
