import type { Messages } from '../../messages.ts';
import { HINGE_LIMITS, HINGE_METRIC_TEXTS, HINGE_TUNING_TEXTS } from './hinging.ts';

export const hipHinge = {
  title: 'Hüftbeuge auf einem Bein',
  definition:
    'Wie weit der Rumpf bei jeder Wiederholung nach unten geht, von der Seite des Standbeins gesehen, und was Standknie und freies Bein dabei tun.',
  metrics: {
    ...HINGE_METRIC_TEXTS,
    'knee-bend': {
      title: 'Beugung des Standknies',
      definition:
        'Wie weit sich das Standknie bei einer Wiederholung höchstens beugt; Mittel der Wiederholungen.',
      sign: '0 = gestreckt; größer = stärker gebeugt.',
    },
    'leg-line': {
      title: 'Freies Bein gegen den Rumpf',
      definition:
        'Wie weit das freie Bein, von der Hüfte zum Knöchel, am tiefsten Punkt von der Linie des Rumpfes abweicht; Mittel der Wiederholungen, in denen es zu sehen war.',
      sign: '0 = eine gerade Linie; + = das Bein hängt tiefer als der Rumpf, − = höher.',
    },
    'touch-downs': {
      title: 'Aufsetzen',
      definition:
        'Wie oft der freie Fuß zwischen der ersten und der letzten Wiederholung den Boden berührt hat.',
      sign: '0 = nie.',
    },
    'rep-count': {
      title: 'Wiederholungen',
      definition:
        'Beugen von mindestens 20° und mindestens der Hälfte deiner ersten fünf, mit dem Standfuß auf seiner Stelle. Der Fehler zählt die Momente, in denen eine entgangen sein kann.',
      sign: '0 = keine.',
    },
  },
  tuning: {
    ...HINGE_TUNING_TEXTS,
    lineWarnDeg: 'Knick zwischen Rumpf und freiem Bein, der ein Wort wert ist.',
  },
  events: {
    repDone: 'Der Rumpf ging hinunter und kam wieder hoch.',
    footUp: 'Der freie Fuß hat den Boden verlassen.',
    footDown: 'Der freie Fuß hat aufgesetzt.',
  },
  limits: [
    'Ob das Becken waagerecht bleibt oder sich zur freien Seite öffnet, ist von der Seite nicht zu sehen, und die Neigung eines Beckens zeigen Körperpunkte aus keiner Richtung. Hier wird sie nicht gemessen; ein Spiegel hinter dir oder jemand, der zuschaut, sieht sie besser.',
    'Ein Fuß, der eine Handbreit oder weniger über dem Boden schwebt, kann als aufgesetzt gelten.',
    ...HINGE_LIMITS,
  ],
} satisfies Messages['rules']['hip-hinge'];
