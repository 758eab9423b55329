import type { Messages } from '../../messages.ts';

export const windmill = {
  title: 'Windmühle',
  definition:
    'Wie steil die Linie von Hand zu Hand auf jeder Seite wird, und was Knie und Hüften dabei tun. Links und rechts meinen die Hand, die nach oben geht: Eine linke Windmühle dreht die Brust nach links.',
  metrics: {
    'rep-count': {
      title: 'Wiederholungen',
      definition:
        'Wie oft sich die Arme mit dieser Hand oben um mindestens 20° drehten und zurückkamen, die Füße auf der Stelle. Der Fehler zählt die Momente, in denen eine entgangen sein kann.',
      sign: '0 = keine. Die Seite ist die der oberen Hand.',
    },
    'rep-time': {
      title: 'Zeit je Paar',
      definition: 'Median der Zeit von einer Wiederholung zur nächsten derselben Seite.',
      sign: 'Größer = langsamer.',
    },
    'arm-line': {
      title: 'Armlinie',
      definition:
        'Winkel der Linie von der unteren zur oberen Hand gegen die Waagerechte, an der weitesten Stelle; Mittel der Wiederholungen.',
      sign: '0 = waagerecht; 90 = senkrecht; mehr = darüber hinaus. Die Seite ist die der oberen Hand.',
    },
    'arm-difference': {
      title: 'Armlinie, links minus rechts',
      definition: 'Unterschied der beiden Seiten.',
      sign: '+ = mit der linken Hand oben steiler; 0 = gleich.',
    },
    'knee-bend': {
      title: 'Verkürzung des Beins',
      definition:
        'Wie viel kürzer das kürzere Bein aussieht als am Anfang, so wie ein gebeugtes Knie es macht; das meiste jeder Wiederholung, im Mittel. 45° Beugung sind etwa 8 %, 60° etwa 13 %.',
      sign: '0 = wie im ruhigen Stand; + = gebeugt.',
    },
    'hip-shift': {
      title: 'Hüften zur Seite',
      definition:
        'Wie weit die Mitte der Hüften seitlich von der Mitte der Füße wegwandert, als Anteil deines Beins; das meiste jeder Wiederholung, im Mittel.',
      sign: '0 = wie im ruhigen Stand; größer = weiter, egal zu welcher Seite.',
    },
    'arm-now': {
      title: 'Armlinie jetzt',
      definition: 'Winkel der Armlinie in diesem Moment, nur live.',
      sign: '0 = waagerecht; größer = steiler, egal welche Hand oben ist.',
    },
  },
  tuning: {
    minTurnDeg: 'Ab diesem Winkel zählt eine Wiederholung.',
    armLowDeg: 'Eine flachere Armlinie ist ein Wort wert.',
    bendWarnPercent: 'Verkürzung des Beins, die ein Wort wert ist.',
    bendFaultPercent: 'Deutlich gebeugtes Knie.',
    shiftWarnPercent: 'Hüften zur Seite, die ein Wort wert sind.',
    shiftFaultPercent: 'Hüften weit zur Seite.',
    hurriedS: 'Folgen Paare schneller als so, schwingen die Arme.',
  },
  events: { repDone: 'Die Arme drehten sich und kamen zurück.' },
  limits: [
    'Es ist die Linie der Arme, nicht Grade der Brust: Schultern, Hüften und wie weit du dich beugst spielen mit.',
    'Beide Arme müssen in einer Linie gestreckt sein; mit gebeugten Armen wird nichts gesagt.',
    'Hüften, die nach hinten gehen, sehen wie gebeugte Knie aus, um etwa 2 %.',
    'Ob sich das Becken mitdreht, ist von vorn kaum zu sehen und wird nicht gesagt.',
    'Eine Norm gibt es nicht; die Grenzen, ab denen etwas gesagt wird, sind Anfangswerte.',
  ],
} satisfies Messages['rules']['windmill'];
