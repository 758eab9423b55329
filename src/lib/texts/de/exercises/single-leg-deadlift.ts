import type { Messages } from '../../messages.ts';

export const singleLegDeadlift = {
  title: 'Einbeiniges Kreuzheben',
  measures:
    'Wie weit du dich auf einem Bein in der Hüfte beugst, während das Knie locker bleibt und das freie Bein mit dem Rumpf nach hinten geht.',
  why: 'Jeden Laufschritt trägt ein Bein, dessen Hüfte sich beugt und wieder streckt. Genau das machst du hier, langsam und mit deinem eigenen Gewicht, und spürst, was Rumpf, Hüfte und Fuß tun.',
  whyNot:
    'Wie tief tief genug ist, weiß niemand, und dass allein diese Übung jemanden schneller macht oder Verletzungen fernhält, ist nicht gezeigt.',
  stage: {
    next: 'Dann auf das {side, select, left {linke} other {rechte}} Bein',
    go: 'In der Hüfte beugen, {side, select, left {linkes} other {rechtes}} Bein',
  },
  shown: {
    right:
      'Jemand steht, von der Seite gesehen, auf dem {side, select, left {linken} other {rechten}} Bein und beugt sich mit langem Rücken in der Hüfte nach vorn; das freie Bein steigt hinten in einer Linie mit dem Rumpf, dann geht es wieder hoch.',
    wrong: 'Das Standknie beugt sich weit, der Rumpf bleibt halb oben, und das freie Bein hängt.',
  },
  steps: [
    'Steh seitlich, das spätere Standbein näher zur Kamera, und bleib drei Sekunden ruhig auf beiden Füßen.',
    'Nimm das Gewicht auf dieses Bein, das Knie locker, die Hände an den Hüften.',
    'Schieb die Hüfte nach hinten: Rumpf hinunter, freies Bein hinten hinauf, eine lange Linie vom Kopf bis zur Ferse.',
    'Komm hoch, bis der freie Fuß knapp über dem Boden ist. Achtmal, zwei Sekunden je Richtung.',
  ],
  setUp: [
    'Kamera auf Beckenhöhe, etwa drei Meter entfernt, mit Platz im Bild vor dir und hinter dir.',
    'Steh seitlich: die linke Seite zur Kamera für das linke Bein, dann dreh dich für das rechte um.',
    'Mach den Boden hinter dir frei und hab eine Wand oder einen Stuhl in Reichweite.',
  ],
  faults: [
    {
      fault: 'Das Knie beugt sich statt der Hüfte.',
      cue: 'Schieb die Hüfte nach hinten, als wolltest du eine Tür hinter dir schließen.',
    },
    {
      fault: 'Das freie Bein hängt, während der Rumpf sinkt.',
      cue: 'Mach das Bein lang: die Ferse weg von dir.',
    },
    {
      fault: 'Die Hüfte des freien Beins dreht nach oben auf.',
      cue: 'Die freien Zehen zeigen zum Boden. Die Kamera neben dir sieht das nicht.',
    },
    {
      fault: 'Der freie Fuß setzt jedes Mal auf.',
      cue: 'Geh weniger tief, schau auf einen Punkt und bleib langsam.',
    },
  ],
  levels: {
    'hand-on-wall': {
      title: 'Hand an der Wand',
      hint: 'Fingerspitzen fürs Gleichgewicht, so tief, wie der Rücken lang bleibt.',
    },
    'toe-down': {
      title: 'Zehen als Ständer',
      hint: 'Zwischen den Wiederholungen dürfen die freien Zehen den Boden berühren.',
    },
    free: {
      title: 'Frei',
      hint: 'Der freie Fuß bleibt von der ersten bis zur letzten in der Luft.',
    },
    slow: {
      title: 'Langsam',
      hint: 'Vier Sekunden hinunter, ein Atemzug dort, zwei Sekunden hinauf.',
    },
  },
} satisfies Messages['exercises']['single-leg-deadlift'];
