import type { Messages } from '../../messages.ts';

export const kettlebellDeadlift = {
  title: 'Einbeiniges Kreuzheben mit Kettlebell',
  measures:
    'Wie weit du dich mit einem Gewicht in den Händen auf einem Bein in der Hüfte beugst, und was Knie und freies Bein dabei tun.',
  why: 'Ist die Hüftbeuge auf einem Bein ruhig, gibt ein Gewicht der Rückseite des Beins etwas zu tun. Schreib auf, wie schwer es ist, dann siehst du es wachsen.',
  whyNot:
    'Die Kamera sieht weder das Gewicht noch, wie schwer es dir fällt. Kräftigere Beine gehen in Studien ganzer Kraftprogramme mit ökonomischerem Laufen einher, nicht bei dieser Übung allein.',
  stage: {
    next: 'Mit Gewicht auf das {side, select, left {linke} other {rechte}} Bein',
    go: 'In der Hüfte beugen, {side, select, left {linkes} other {rechtes}} Bein',
  },
  shown: {
    right:
      'Jemand steht, von der Seite gesehen, auf dem {side, select, left {linken} other {rechten}} Bein, ein Gewicht hängt an den Händen, beugt sich mit langem Rücken in der Hüfte nach vorn und kommt wieder hoch.',
    wrong:
      'Das Standknie beugt sich weit, und der freie Fuß setzt zwischen den Wiederholungen auf.',
  },
  steps: [
    'Steh seitlich, das spätere Standbein näher zur Kamera, das Gewicht in beiden Händen, und bleib drei Sekunden ruhig auf beiden Füßen.',
    'Nimm dein Gewicht auf dieses Bein, das Knie locker, die Arme lang hängend.',
    'Schieb die Hüfte nach hinten und lass die Kettlebell gerade sinken, nah am Bein.',
    'Komm ganz hoch. Achtmal, zwei Sekunden je Richtung; leg das Gewicht ab, bevor der Rücken rund wird.',
  ],
  setUp: [
    'Kamera auf Beckenhöhe, etwa drei Meter entfernt, mit Platz im Bild vor dir und hinter dir.',
    'Steh seitlich: die linke Seite zur Kamera für das linke Bein, dann dreh dich für das rechte um.',
    'Barfuß oder in flachen Schuhen, der Boden frei: Du musst das Gewicht jederzeit abstellen können.',
  ],
  faults: [
    { fault: 'Das Gewicht pendelt von dir weg.', cue: 'Lass es hängen, nah am Standbein.' },
    { fault: 'Das Knie beugt sich statt der Hüfte.', cue: 'Schieb die Hüfte nach hinten.' },
    {
      fault: 'Das Gewicht zieht die Schulter herunter.',
      cue: 'Schulterblätter ruhig, Nacken lang; sonst nimm ein leichteres.',
    },
  ],
  levels: {
    light: {
      title: 'Leicht, beide Hände',
      hint: 'Ein Gewicht, das du minutenlang halten könntest.',
    },
    'other-hand': { title: 'Eine Hand', hint: 'Das Gewicht in der Hand gegenüber dem Standbein.' },
    heavier: { title: 'Schwerer', hint: 'Nach sechs sauberen sollten noch zwei möglich scheinen.' },
  },
} satisfies Messages['exercises']['kettlebell-deadlift'];
