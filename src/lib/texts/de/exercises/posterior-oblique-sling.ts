import type { Messages } from '../../messages.ts';

export const posteriorObliqueSling = {
  title: 'Hüftbeuge mit gekreuztem Griff',
  measures:
    'Wie weit du dich auf einem Bein in der Hüfte beugst, während die Hand der anderen Seite zum Boden reicht oder zieht, und was die Beine dabei tun.',
  why: 'Beim Laufen arbeitet der Arm der einen Seite gegen das Bein der anderen, quer über den Rücken. Hier arbeiten Hüfte und gegenüberliegende Schulter zusammen, auf einem Bein.',
  whyNot:
    'Dass sich solche Muskelketten als Ganzes trainieren lassen, ist eine Idee, die viele im Training mögen und wenige Studien geprüft haben. Das Reichen oder Ziehen selbst wird nicht gemessen, nur die Beuge.',
  stage: {
    next: '{side, select, left {Linkes} other {Rechtes}} Bein, {side, select, left {rechte} other {linke}} Hand reicht',
    go: 'Beugen und hinüberreichen, dann hoch',
  },
  shown: {
    right:
      'Jemand steht, von der Seite gesehen, auf dem {side, select, left {linken} other {rechten}} Bein, beugt sich in der Hüfte nach vorn, reicht mit der Hand der anderen Seite hinunter und kommt wieder ganz hoch.',
    wrong: 'Das Knie beugt sich statt der Hüfte, und der Rumpf bleibt halb oben.',
  },
  steps: [
    'Steh seitlich, das spätere Standbein näher zur Kamera, und bleib drei Sekunden ruhig auf beiden Füßen.',
    'Auf dieses Bein. Beug dich in der Hüfte und reich mit der Hand der anderen Seite zum Boden vor deinem Fuß.',
    'Komm hoch und zieh diesen Ellbogen neben die Rippen zurück, als wolltest du an einer Schnur ziehen.',
    'Achtmal, zwei Sekunden je Richtung, Brust und Becken zeigen gerade zum Boden.',
  ],
  setUp: [
    'Kamera auf Beckenhöhe, etwa drei Meter entfernt, mit Platz im Bild vor dir und hinter dir.',
    'Steh seitlich: die linke Seite zur Kamera für das linke Bein, dann dreh dich für das rechte um.',
    'Mit Band: Befestige es tief vor dir und zieh es zur Hüfte.',
  ],
  faults: [
    {
      fault: 'Der Rücken rundet sich, um weiter zu reichen.',
      cue: 'Reich aus der Hüfte; der Boden muss nicht berührt werden.',
    },
    {
      fault: 'Die Brust dreht mit dem Arm auf.',
      cue: 'Brustbein zum Boden, nur der Ellbogen bewegt sich.',
    },
    { fault: 'Das Knie beugt sich statt der Hüfte.', cue: 'Schieb die Hüfte nach hinten.' },
  ],
  levels: {
    reach: { title: 'Reichen', hint: 'Leere Hand zum Boden.' },
    'row-band': {
      title: 'Am Band ziehen',
      hint: 'In der Beuge bleiben und das Band zur Hüfte ziehen, Ellbogen nah.',
    },
    'row-weight': {
      title: 'Ein Gewicht ziehen',
      hint: 'In der Beuge bleiben und ein leichtes Gewicht neben die Rippen ziehen.',
    },
  },
} satisfies Messages['exercises']['posterior-oblique-sling'];
