import type { Messages } from '../../messages.ts';

export const lunge = {
  title: 'Ausfallschritt',
  definition:
    'Wie weit die Hüfte bei jedem Ausfallschritt sinkt. Von vorn auch, wo vorderes Knie und Rumpf sind, von der Seite, wie weit sich der Rumpf nach vorn beugt; was die Kamera von ihrem Platz aus nicht sieht, bleibt weg.',
  metrics: {
    'lunge-depth': {
      title: 'Tiefe',
      definition:
        'Wie weit die Hüfte von da, wo sie kurz davor war, bis zum tiefsten Punkt sinkt, in Prozent deiner Beinlänge; Mittel der Ausfallschritte. Von vorn wird abgezogen, dass du der Kamera näher kommst.',
      sign: 'Größer = tiefer; etwa 50 %, wenn beide Knie rechte Winkel bilden.',
    },
    'knee-shift': {
      title: 'Vorderes Knie neben der Linie',
      definition:
        'Wie weit das vordere Knie am tiefsten Punkt neben der Linie von der Hüfte zum Knöchel liegt, in Prozent deiner Beinlänge; Mittel der Ausfallschritte. Nur von vorn zu sehen.',
      sign: '+ = zur Mitte, − = nach außen; 0 = auf der Linie.',
    },
    'trunk-lean': {
      title: 'Rumpfneigung',
      definition:
        'Neigung des Rumpfes zur Seite am tiefsten Punkt; Mittel der Ausfallschritte. Nur von vorn zu sehen.',
      sign: '+ = zur Seite des vorderen Beins; 0 = wie am Anfang.',
    },
    'trunk-pitch': {
      title: 'Rumpf nach vorn',
      definition:
        'Wie weit der Rumpf am tiefsten Punkt nach vorn gebeugt ist; Mittel der Ausfallschritte. Nur von der Seite zu sehen.',
      sign: '+ = nach vorn; 0 = wie am Anfang.',
    },
    'rep-count': {
      title: 'Wiederholungen',
      definition:
        'Ausfallschritte, bei denen die Hüfte um mindestens 17 % der Beinlänge und mindestens die Hälfte deiner ersten fünf sinkt, mit den Zehen des hinteren Fußes auf ihrer Stelle. Der Fehler zählt die Momente, in denen einer entgangen sein kann.',
      sign: '0 = keine.',
    },
    'rep-time': {
      title: 'Zeit je Wiederholung',
      definition: 'Median der Zeit von einem Ausfallschritt zum nächsten.',
      sign: 'Größer = langsamer.',
    },
    'depth-now': {
      title: 'Tiefe jetzt',
      definition: 'Wie weit die Hüfte in diesem Moment unter dem Stand ist, nur live.',
      sign: 'Größer = tiefer; 0 = im Stand.',
    },
  },
  tuning: {
    leastLegs: 'Sinkt die Hüfte um diesen Anteil der Beinlänge, zählt ein Ausfallschritt.',
    kneeWarnPercent:
      'Abstand des vorderen Knies von seiner Linie, der ein Wort wert ist, nach beiden Seiten.',
    kneeFaultPercent: 'Vorderes Knie weit neben seiner Linie.',
    leanWarnDeg: 'Rumpfneigung, die ein Wort wert ist, nach beiden Seiten.',
    leanFaultDeg: 'Deutliche Rumpfneigung.',
    pitchWarnDeg: 'Rumpf so weit nach vorn, dass es ein Wort wert ist.',
    fastRepS: 'Folgen Ausfallschritte schneller als so, sind sie hastig.',
  },
  events: { repDone: 'Die Hüfte ging hinunter und kam wieder hoch.' },
  limits: [
    'Von vorn kommt der vordere Fuß der Kamera näher und sieht größer aus, deshalb sind Tiefe und Knie dort unsicherer. Steh in der Mitte des Bildes und gerade zur Kamera: Am Rand oder etwas gedreht scheint ein gerades Knie zu wandern.',
    'Eine Knielinie im Bild sagt wenig darüber, wie sich ein Knie im Raum dreht: Nimm sie zum Üben, nicht, um ein Knie zu beurteilen.',
    'Links und rechts unterscheiden sich um mehr als ihre Fehler, oder sie unterscheiden sich nicht, soweit diese Kamera es sagen kann.',
    'Für diese Übung gibt es keine Norm; die Grenzen für den Rumpf sind als Anfang die der Kniebeuge.',
    'Die Fehler stammen von einer künstlichen Figur; mit einem Labor verglichen wurden echte Menschen hier nicht.',
  ],
} satisfies Messages['rules']['lunge'];
