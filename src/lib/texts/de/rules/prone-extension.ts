import type { Messages } from '../../messages.ts';
import { FLOOR_LIMITS, FLOOR_METRIC_TEXTS } from './on-the-floor.ts';

export const proneExtension = {
  title: 'Brust heben in Bauchlage',
  definition:
    'Wie oft die Schulter über die Hüfte steigt, wie lange sie oben bleibt und ob die Füße mitgehen, von der Seite gesehen und in Rumpflängen.',
  metrics: {
    'hold-time': {
      title: 'Oben gehalten',
      definition:
        'Wie lange die Schulter im obersten Viertel ihres Weges bleibt; Mittel der Wiederholungen.',
      sign: 'Größer = länger.',
    },
    'chest-lift': {
      title: 'Brusthebung',
      definition:
        'Wie viel die Schulter oben über die Hüfte steigt, als Anteil des Rumpfes; Mittel der Wiederholungen. Zum Vergleich mit dir selbst.',
      sign: '+ = hoch; 0 = wie im ruhigen Anfang.',
    },
    'feet-lift': {
      title: 'Füße',
      definition:
        'Wie viel der Knöchel dabei steigt, als Anteil des Rumpfes; Mittel der Wiederholungen.',
      sign: '+ = hoch; 0 = wie im ruhigen Anfang.',
    },
    'rep-count': {
      title: 'Wiederholungen',
      definition:
        'Hebungen von mindestens 8 % des Rumpfes und der Hälfte deiner ersten fünf, die Hüfte auf ihrem Platz. Der Fehler zählt die Momente, in denen eine entgangen sein kann.',
      sign: '0 = keine.',
    },
    ...FLOOR_METRIC_TEXTS,
    'lift-now': {
      title: 'Brusthebung jetzt',
      definition: 'Wie viel die Schulter in diesem Moment oben ist, nur live.',
      sign: '+ = hoch; 0 = wie im ruhigen Anfang.',
    },
  },
  tuning: {
    minLift: 'Ab diesem Anteil des Rumpfes zählt eine Hebung.',
    shortHoldS: 'Ein kürzerer Halt wird gleich wieder verlassen.',
    feetWarnPercent: 'Füße, die so viel steigen, sind ein Wort wert.',
    feetFaultPercent: 'Füße, die so viel steigen, übernehmen einen Teil der Arbeit.',
    fastRepS: 'Folgen Wiederholungen schneller als so, ist es gehetzt.',
  },
  events: { repDone: 'Die Brust ging hoch und kam wieder herunter.' },
  limits: [
    'Eine gehobene Brust sieht gleich aus, ob der obere oder der untere Rücken sie hebt. Es gibt keine Norm, und höher ist nicht besser.',
    'Steht die Kamera weit über dem Boden, sieht die Hebung kleiner aus.',
    ...FLOOR_LIMITS,
  ],
} satisfies Messages['rules']['prone-extension'];
