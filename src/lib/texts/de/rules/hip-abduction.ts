import type { Messages } from '../../messages.ts';

export const hipAbduction = {
  title: 'Hüftabduktion',
  definition:
    'Wie weit der freie Oberschenkel bei jeder Wiederholung zur Seite geht, gemessen gegen das Becken, wo die Bildpunkte dessen Neigung zeigen, und was Rumpf und Becken dabei tun.',
  metrics: {
    abduction: {
      title: 'Abduktion',
      definition:
        'Winkel des Oberschenkels am höchsten Punkt, abzüglich des hochgezogenen Beckens; Mittel der Wiederholungen. Wo das Becken nicht zu sehen war, ist es der Winkel allein, und der Fehler sagt das.',
      sign: '+ = zur Seite hinaus; 0 = wie auf beiden Beinen.',
    },
    'thigh-angle': {
      title: 'Winkel des Oberschenkels',
      definition:
        'Winkel des freien Oberschenkels gegen die Senkrechte am höchsten Punkt; Mittel der Wiederholungen.',
      sign: '+ = zur Seite hinaus; 0 = wie auf beiden Beinen.',
    },
    'pelvis-hike': {
      title: 'Hochziehen des Beckens',
      definition:
        'Wie weit die freie Seite des Beckens am höchsten Punkt steigt, in den Bildpunkten gemessen; Mittel der Wiederholungen, in denen es zu sehen war.',
      sign: '+ = die freie Seite ist höher; 0 = wie auf beiden Beinen.',
    },
    'trunk-lean-at-peak': {
      title: 'Rumpfneigung oben',
      definition: 'Neigung des Rumpfes am höchsten Punkt; Mittel der Wiederholungen.',
      sign: '+ = zur Standbeinseite; 0 = wie auf beiden Beinen.',
    },
    'rep-count': {
      title: 'Wiederholungen',
      definition:
        'Hebungen von mindestens 15° und mindestens der Hälfte deiner ersten fünf, mit dem Standfuß auf seiner Stelle. Der Fehler zählt die Momente, in denen eine entgangen sein kann.',
      sign: '0 = keine.',
    },
    'rep-time': {
      title: 'Zeit je Wiederholung',
      definition: 'Median der Zeit von einer Wiederholung zur nächsten.',
      sign: 'Größer = langsamer.',
    },
    'abduction-now': {
      title: 'Abduktion jetzt',
      definition: 'Abduktion in diesem Moment, nur live.',
      sign: '+ = zur Seite hinaus; 0 = wie auf beiden Beinen.',
    },
    'trunk-lean': {
      title: 'Rumpfneigung jetzt',
      definition: 'Neigung des Rumpfes in diesem Moment, nur live.',
      sign: '+ = zur Standbeinseite; 0 = wie auf beiden Beinen.',
    },
  },
  tuning: {
    leanWarnDeg: 'Rumpfneigung, die ein Wort wert ist, nach beiden Seiten.',
    leanFaultDeg: 'Deutliche Rumpfneigung.',
    hikeWarnDeg: 'Hochziehen des Beckens, das ein Wort wert ist.',
    minLiftDeg: 'Ab diesem Winkel zählt eine Hebung.',
    fastRepS: 'Folgen Wiederholungen schneller als so, schwingt das Bein.',
  },
  events: { repDone: 'Das Bein wurde gehoben und kam wieder herunter.' },
  limits: [
    'Ein Oberschenkel, der nach vorn kommt, sieht weniger gehoben aus, als er ist: Die Kamera sieht nur die Frontalebene.',
    'Ohne Punkte oder enge Kleidung ist die Neigung des Beckens nicht zu sehen. Dann steckt auch eine hochgezogene Hüfte im Wert, und der Fehler ist um 8° weiter.',
    'Für diese Übung gibt es keine Norm; die Grenzen für den Rumpf sind als Anfang die der Kniebeuge.',
    'Der Fehler des Oberschenkels stammt aus Studien über andere Beinwinkel; mit einem Labor verglichen wurden echte Menschen hier nicht.',
  ],
} satisfies Messages['rules']['hip-abduction'];
