import type { Messages } from '../../messages.ts';

export const kneeDrive = {
  title: 'Knie zum Ellbogen',
  definition:
    'Wie hoch jedes Knie kommt, wie nah der Ellbogen der anderen Seite, und ob der Rumpf über dem Standbein bleibt. Links und rechts meinen das Knie.',
  metrics: {
    'rep-count': {
      title: 'Wiederholungen',
      definition:
        'Wie oft das Knie dieser Seite hochkam und wieder hinunterging. Der Fehler zählt die Momente, in denen eine entgangen sein kann.',
      sign: '0 = keine. Die Seite ist die des Knies.',
    },
    'rep-time': {
      title: 'Zeit je Paar',
      definition: 'Median der Zeit von einer Hebung eines Knies zur nächsten desselben Knies.',
      sign: 'Größer = langsamer.',
    },
    'knee-height': {
      title: 'Kniehöhe',
      definition:
        'Höhe des Knies über der Mitte der Hüften am höchsten Punkt, als Anteil deines Beins; Mittel der Wiederholungen.',
      sign: '+ = höher als die Hüften; 0 = gleich hoch. Die Seite ist die des Knies.',
    },
    'height-difference': {
      title: 'Kniehöhe, links minus rechts',
      definition: 'Unterschied der beiden Kniehöhen.',
      sign: '+ = das linke Knie kommt höher; 0 = gleich.',
    },
    'elbow-gap': {
      title: 'Ellbogen zum Knie',
      definition:
        'Abstand des Knies vom Ellbogen der anderen Seite am höchsten Punkt, im Bild, als Anteil deines Beins; Mittel der Wiederholungen.',
      sign: 'Kleiner = näher. Die Seite ist die des Knies.',
    },
    'trunk-lean': {
      title: 'Rumpfneigung oben',
      definition:
        'Neigung des Rumpfes über das Standbein, das Knie am höchsten Punkt; Mittel der Wiederholungen.',
      sign: '+ = zum Standbein; 0 = wie im ruhigen Stand. Die Seite ist die des Knies.',
    },
    'knee-now': {
      title: 'Kniehöhe jetzt',
      definition: 'Höhe des höheren Knies in diesem Moment, als Anteil deines Beins, nur live.',
      sign: '+ = höher als die Hüften; 0 = gleich hoch.',
    },
  },
  tuning: {
    minLift: 'Ab diesem Anstieg des Knies zählt eine Hebung, in Beinlängen.',
    kneeLowPercent: 'Ein Knie, das oben tiefer bleibt, ist ein Wort wert.',
    gapWarnPercent: 'Ein Ellbogen, der weiter vom Knie weg bleibt, ist ein Wort wert.',
    leanWarnDeg: 'Rumpfneigung, die ein Wort wert ist, nach beiden Seiten.',
    leanFaultDeg: 'Deutliche Rumpfneigung.',
    hurriedS: 'Folgen Paare schneller als so, sind sie hastig.',
  },
  events: { repDone: 'Ein Knie kam hoch und ging wieder hinunter.' },
  limits: [
    'Die Kamera sieht keine Tiefe: Ein Ellbogen vor dem Knie sieht aus, als berührte er es.',
    'Steht die Kamera viel höher oder tiefer als deine Hüften, sieht ein Knie, das nach vorn kommt, tiefer oder höher aus, als es ist.',
    'Auch beim Marschieren gehobene Knie zählen: Auf dem Ellbogen besteht es nicht.',
    'Eine Norm gibt es nicht; die Grenzen, ab denen etwas gesagt wird, sind Anfangswerte.',
  ],
} satisfies Messages['rules']['knee-drive'];
