import type { Messages } from '../../messages.ts';
import { FLOOR_LIMITS, FLOOR_METRIC_TEXTS } from './on-the-floor.ts';

export const fourPointRotation = {
  title: 'Drehung im Vierfüßlerstand',
  definition:
    'Neigung der Linie durch beide Schultern, vom Kopf her entlang der Wirbelsäule gesehen, am oberen Ende jeder Wiederholung; Wiederholungen und Halten nach der Höhe des Ellbogens.',
  metrics: {
    'turn-range': {
      title: 'Öffnung',
      definition:
        'Wie weit die Linie durch deine Schultern oben gedreht ist; Mittel der Wiederholungen. Nur genannt, wo beide Schultern und der Ellbogen sicher sind und zusammenpassen.',
      sign: '+ = die Seite des gehobenen Ellbogens ist höher; 0 = wie im ruhigen Anfang.',
    },
    'hold-time': {
      title: 'Oben gehalten',
      definition:
        'Wie lange der Ellbogen im obersten Viertel seines Weges bleibt; Mittel der Wiederholungen.',
      sign: 'Größer = länger.',
    },
    'rep-count': {
      title: 'Wiederholungen',
      definition:
        'Wie oft der Ellbogen um mindestens eine halbe Schulterbreite und um die Hälfte deiner ersten fünf steigt und zurückkommt. Der Fehler zählt die Momente, in denen eine entgangen sein kann.',
      sign: '0 = keine.',
    },
    ...FLOOR_METRIC_TEXTS,
    'turn-now': {
      title: 'Öffnung jetzt',
      definition: 'Drehung der Schulterlinie in diesem Moment, nur live.',
      sign: '+ = die Seite des gehobenen Ellbogens ist höher; 0 = wie im ruhigen Anfang.',
    },
  },
  tuning: {
    goodDeg: 'Ab hier ist eine Drehung gut.',
    warnDeg: 'Darunter ist eine Drehung klein.',
    minRise: 'Um so viel muss der Ellbogen steigen, damit es zählt.',
    shortHoldS: 'Ein kürzerer Halt wird gleich wieder verlassen.',
    fastRepS: 'Folgen Wiederholungen schneller als so, ist es gehetzt.',
  },
  events: { repDone: 'Der Ellbogen ging hoch und kam wieder herunter.' },
  limits: [
    'Es ist die Drehung des Schultergürtels: Schulterblätter, die um den Brustkorb gleiten, zählen mit, und der untere Rücken dreht sich mit. Die Grenzen sind als Anfang die eines Tests im Fersensitz.',
    'Die Kamera muss entlang der Wirbelsäule schauen. An einem simulierten Menschen wird eine Drehung von 60° von genau vorn 4 bis 7° zu klein gelesen, von 8° daneben bis zu 11° und von 20° daneben bis zu 14° falsch; ab etwa 18° bittet der Aufbau, sie in die Linie zu rücken.',
    ...FLOOR_LIMITS,
    'Waren Beine und Hüften aus dem Bild geschnitten, so wie sie hier der Rumpf verdeckt, waren in zwei Videos echter Menschen die Schultern noch sicher, ein Ellbogen aber nur in der Hälfte bis zwei Dritteln der Bilder sicher genug für einen Winkel.',
    'Vom Kopf her verdeckt der Rumpf Hüften und Beine; links und rechts kommen allein von den Schultern. Passen Schultern und Ellbogen nicht zusammen, gibt es keinen Winkel; Wiederholungen und Halten werden trotzdem genannt.',
  ],
} satisfies Messages['rules']['four-point-rotation'];
