import type { Messages } from '../../messages.ts';
import { HINGE_LIMITS, HINGE_METRIC_TEXTS, HINGE_TUNING_TEXTS } from './hinging.ts';

export const goodMorning = {
  title: 'Hüftbeuge auf beiden Beinen',
  definition:
    'Wie weit der Rumpf bei jeder Wiederholung nach unten geht, von der Seite gesehen, und was das nahe Knie und der nahe Arm dabei tun.',
  metrics: {
    ...HINGE_METRIC_TEXTS,
    'knee-bend': {
      title: 'Beugung des nahen Knies',
      definition:
        'Wie weit sich das Knie auf der Seite der Kamera bei einer Wiederholung höchstens beugt; Mittel der Wiederholungen.',
      sign: '0 = gestreckt; größer = stärker gebeugt.',
    },
    'arm-line': {
      title: 'Arm gegen den Rumpf',
      definition:
        'Wie weit der nahe Arm, von der Schulter zum Handgelenk, am tiefsten Punkt von der Linie des Rumpfes abweicht; Mittel der Wiederholungen, in denen er zu sehen war.',
      sign: '0 = über dem Kopf, in einer Linie mit dem Rumpf; 90° = gerade nach vorn.',
    },
    'rep-count': {
      title: 'Wiederholungen',
      definition:
        'Beugen von mindestens 20° und mindestens der Hälfte deiner ersten fünf, mit den Füßen auf ihrer Stelle. Der Fehler zählt die Momente, in denen eine entgangen sein kann.',
      sign: '0 = keine.',
    },
  },
  tuning: HINGE_TUNING_TEXTS,
  events: { repDone: 'Der Rumpf ging hinunter und kam wieder hoch.' },
  limits: [
    'Gemessen werden nur das Bein und der Arm nahe der Kamera; die anderen sind dahinter verborgen.',
    ...HINGE_LIMITS,
  ],
} satisfies Messages['rules']['good-morning'];
