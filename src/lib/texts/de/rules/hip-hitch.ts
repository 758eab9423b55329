import type { Messages } from '../../messages.ts';
import { NO_PEOPLE_YET, REP_TEXTS } from './repetitions.ts';

export const hipHitch = {
  title: 'Hüfte heben',
  definition:
    'Wie weit das Becken bei jeder Wiederholung von seinem tiefsten zu seinem höchsten Stand geht. Der hängende Fuß zeigt, wann; Punkte oder enge Kleidung zeigen, wie weit.',
  metrics: {
    'pelvis-range': {
      title: 'Weg des Beckens',
      definition:
        'Von der tiefsten zur höchsten Neigung des Beckens, in den Bildpunkten gemessen; Mittel der Wiederholungen, in denen es zu sehen war, ohne die erste.',
      sign: 'Größer = weiter.',
    },
    'foot-range': {
      title: 'Weg des Fußes',
      definition:
        'Wie weit der hängende Fuß gegen den Standfuß auf und ab geht, in Beinlängen; Mittel der Wiederholungen ohne die erste.',
      sign: 'Größer = weiter; auch ein gebeugtes Knie macht ihn größer.',
    },
    'stance-sink': {
      title: 'Beugen des Standbeins',
      definition:
        'Wie viel tiefer die Hüfte des Standbeins ist, wenn der Fuß unten ist, als wenn er oben ist, in Beinlängen; Mittel der Wiederholungen ohne die erste.',
      sign: '+ = das Knie des Standbeins beugt sich, wenn der Fuß sinkt; 0 = es bleibt, wie es ist.',
    },
    'trunk-lean': {
      title: 'Rumpfneigung',
      definition:
        'Wie weit sich der Rumpf innerhalb einer Wiederholung zu einer Seite neigt; Mittel der Wiederholungen.',
      sign: '0 = wie auf beiden Beinen; die Seite wird nicht genannt.',
    },
    'rep-count': {
      title: 'Wiederholungen',
      definition:
        'Wie oft der hängende Fuß um mindestens 3 % deines Beins stieg und wieder sank, mindestens um die Hälfte deiner ersten fünf, sein Knie gestreckt. Der Fehler zählt die Momente, in denen eine entgangen sein kann.',
      sign: '0 = keine.',
    },
    ...REP_TEXTS,
    'foot-now': {
      title: 'Fuß jetzt',
      definition:
        'Höhe des hängenden Fußes über dem anderen in diesem Moment, als Anteil des Beins, nur live.',
      sign: '+ = höher; 0 = wie mit beiden Füßen auf der Stufe.',
    },
  },
  tuning: {
    minRise: 'Um diesen Anteil des Beins muss der Fuß steigen, damit es zählt.',
    smallPercent: 'Bewegt sich der Fuß weniger, ist das ein Wort wert.',
    sinkWarnPercent: 'Beugen des Standbeins, das ein Wort wert ist.',
    leanWarnDeg: 'Rumpfneigung, die ein Wort wert ist, nach beiden Seiten.',
    leanFaultDeg: 'Deutliche Rumpfneigung.',
    fastRepS: 'Folgen Wiederholungen schneller als so, federt es.',
  },
  events: { repDone: 'Die Hüfte sank und stieg wieder.' },
  limits: [
    'Ohne Punkte oder enge Kleidung wird das Becken nicht gemessen: Dann stützt sich das Zählen allein auf den Fuß.',
    'Ein Knie, das sich beugt, senkt den Fuß wie ein sinkendes Becken. Unterschieden wird das an der Bewegung des Rumpfes, und nur grob.',
    'Für diese Übung gibt es keine Norm; die Grenzen sind Anfangswerte von uns.',
    NO_PEOPLE_YET,
  ],
} satisfies Messages['rules']['hip-hitch'];
