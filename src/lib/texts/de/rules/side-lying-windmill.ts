import type { Messages } from '../../messages.ts';
import { FLOOR_LIMITS, FLOOR_METRIC_TEXTS } from './on-the-floor.ts';

export const sideLyingWindmill = {
  title: 'Windmühle in Seitenlage',
  definition:
    'Schwünge des oberen Arms, erkannt an der Höhe der Hand und an Schultern, die nicht mehr übereinander liegen, wie lange er drüben bleibt und ob das Knie liegen bleibt.',
  metrics: {
    'hold-time': {
      title: 'Offen gehalten',
      definition:
        'Wie lange Arm und Brust im obersten Viertel ihres Weges bleiben; Mittel der Wiederholungen.',
      sign: 'Größer = länger.',
    },
    'knee-move': {
      title: 'Knie',
      definition:
        'Wie weit das obere Knie dabei steigt oder sinkt, als Anteil des Rumpfes; Mittel der Wiederholungen.',
      sign: 'Immer positiv; 0 = es bleibt wie im ruhigen Anfang.',
    },
    'rep-count': {
      title: 'Schwünge',
      definition:
        'Wie oft der Arm hinübergeht und nach vorn zurückkommt, um mindestens die Hälfte deiner ersten fünf, die Hüften auf ihrem Platz. Der Fehler zählt die Momente, in denen einer entgangen sein kann.',
      sign: '0 = keine.',
    },
    ...FLOOR_METRIC_TEXTS,
    'sweep-now': {
      title: 'Offen jetzt',
      definition: 'Höhe der Hand und Öffnung der Brust zusammen in diesem Moment, nur live.',
      sign: '0 = wie im ruhigen Anfang; etwa 100 = Arm und Brust ganz offen.',
    },
  },
  tuning: {
    minSweep: 'Ab diesem Anteil von ganz offen zählt ein Schwung.',
    shortHoldS: 'Ein kürzerer Halt wird gleich wieder verlassen.',
    kneeWarnPercent: 'Ein Knie, das sich so viel bewegt, ist ein Wort wert.',
    kneeFaultPercent: 'Ein Knie, das sich so viel bewegt, nimmt das Becken mit.',
    fastRepS: 'Folgen Schwünge schneller als so, ist es gehetzt.',
  },
  events: { repDone: 'Der Arm ging hinüber und kam zurück.' },
  limits: [
    'Grad nennt sie keine: Von vorn ist nicht zu sehen, wohin der Arm hinter dem Körper zeigt.',
    'Die Hand darf bis zu acht Sekunden hinter dir verdeckt sein; Haltezeiten, die großteils verdeckt waren, werden nicht genannt.',
    ...FLOOR_LIMITS,
  ],
} satisfies Messages['rules']['side-lying-windmill'];
