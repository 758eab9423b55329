import type { Messages } from '../../messages.ts';
import { NO_PEOPLE_YET, REP_TEXTS } from './repetitions.ts';

export const toeRaise = {
  title: 'Zehen heben',
  definition:
    'Hebungen der Zehen mit den Fersen am Boden, von der Seite gesehen: wie viele, wie hoch für diesen Fuß und was der Rumpf dabei tut.',
  metrics: {
    'toe-height': {
      title: 'Zehenhöhe',
      definition:
        'Wie weit die Zehen oben über die Ferse steigen, als Anteil deines Fußes von Ferse bis Zehen; Mittel der Wiederholungen.',
      sign: '0 = Fuß flach am Boden.',
    },
    'trunk-tilt': {
      title: 'Neigung des Rumpfes',
      definition:
        'Wie weit sich der Rumpf innerhalb einer Wiederholung nach hinten oder vorn neigt; Mittel der Wiederholungen.',
      sign: '0 = wie beim ruhigen Anfang; hinten und vorn werden nicht unterschieden.',
    },
    'rep-count': {
      title: 'Hebungen',
      definition:
        'Hebungen von mindestens 12 % des Fußes und mindestens der Hälfte deiner ersten fünf, mit der Ferse auf ihrer Stelle. Der Fehler zählt die Momente, in denen eine entgangen sein kann.',
      sign: '0 = keine.',
    },
    ...REP_TEXTS,
    'toe-now': {
      title: 'Zehen jetzt',
      definition: 'Höhe der Zehen in diesem Moment, als Anteil des Fußes, nur live.',
      sign: '0 = Fuß flach am Boden.',
    },
  },
  tuning: {
    minRise: 'Ab diesem Anteil des Fußes zählt eine Hebung.',
    lowPercent: 'Niedrigere Hebungen sind ein Wort wert.',
    tiltWarnDeg: 'Neigung des Rumpfes, die ein Wort wert ist.',
    tiltFaultDeg: 'Deutliche Neigung des Rumpfes.',
    fastRepS: 'Folgen Hebungen schneller als so, wippt es.',
  },
  events: { repDone: 'Die Zehen stiegen und kamen herunter.' },
  limits: [
    'Die Kamera sieht, wie sich die Zehen gegen die Ferse bewegen, keine Zentimeter. Posenmodelle treffen den Fuß schlecht, darum haben Höhen einen Fehler von einem Viertel ihrer selbst; die Anzahl steht fester.',
    'Nur der Fuß, der der Kamera am nächsten ist, wird beobachtet; der andere ist dahinter verborgen.',
    'Für diese Übung gibt es keine Norm; die Grenzen sind Anfangswerte von uns.',
    NO_PEOPLE_YET,
  ],
} satisfies Messages['rules']['toe-raise'];
