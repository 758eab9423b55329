import type { Messages } from '../../messages.ts';
import { STANCE_EVENT_TEXTS, STANCE_TUNING_TEXTS } from './on-one-leg.ts';

export const hipDrop = {
  title: 'Beckenabsenkung',
  definition:
    'Neigung des Beckens in der Frontalebene auf einem Bein (kontralaterale Beckenabsenkung), verglichen mit dem Zweibeinstand am Anfang. Sie wird im Bild gemessen, an zwei Punkten oder an Fenstern über der Taille, die übereinstimmen; die Hüftpunkte eines Posenmodells sehen sie nicht und werden nie dafür benutzt.',
  metrics: {
    'hip-drop': {
      title: 'Beckenabsenkung',
      definition:
        'Neigung des Beckens gegenüber dem Zweibeinstand am Anfang. Im Stehen: Median der Sekunden 5 bis 25 auf einem Bein, oder was davon da ist. Kniebeugen: Mittel der gemessenen Wiederholungen, jeweils der Median innerhalb von 0,1 s um den tiefsten Punkt.',
      sign: '+ = die Spielbeinseite ist tiefer als die Standbeinseite; 0 = wie auf beiden Beinen.',
    },
    'hip-drop-drift': {
      title: 'Drift',
      definition: 'Robuste Steigung der Beckenabsenkung beim Stehen auf einem Bein.',
      sign: '+ = die Spielbeinseite sinkt mit der Zeit; 0 = gleichbleibend.',
    },
    'hip-drop-at-15': {
      title: 'Beckenabsenkung bei 15 % Tiefe',
      definition:
        'Beckenabsenkung in den Momenten, in denen die Hüften um 15 % ihrer Höhe im Stehen gesenkt sind (Knie um etwa 64° gebeugt).',
      sign: '+ = die Spielbeinseite ist tiefer als die Standbeinseite; 0 = wie auf beiden Beinen.',
    },
    'hip-drop-fatigue': {
      title: 'Änderung über 20 Wiederholungen',
      definition: 'Robuste Steigung über die Wiederholungen, mal 20; braucht acht gemessene.',
      sign: '+ = sinkt mit jeder Wiederholung mehr; 0 = gleichbleibend.',
    },
    'measured-share': {
      title: 'Gemessen',
      definition:
        'Anteil der Zeit auf einem Bein, oder der Wiederholungen, in dem das Bild einen Wert hergab.',
      sign: '0 bis 100.',
    },
    'rep-count': {
      title: 'Wiederholungen',
      definition: 'Kniebeugen, die tief genug waren.',
      sign: '0 = keine.',
    },
    'squat-depth': {
      title: 'Tiefe',
      definition:
        'Wie weit die Hüften gesenkt wurden, als Anteil ihrer Höhe im Stehen; Mittel der Wiederholungen.',
      sign: '0 = stehend.',
    },
    'compensated-share': {
      title: 'Ausgeglichen',
      definition:
        'Anteil der gemessenen Zeit oder Wiederholungen mit waagerechtem Becken (Absenkung unter 5°), gehalten durch Neigen des Rumpfs über das Standbein (mehr als 10°).',
      sign: '0 = nie.',
    },
    'trunk-lean-at-depth': {
      title: 'Rumpfneigung in der Tiefe',
      definition: 'Neigung des Rumpfs am tiefsten Punkt; Mittel der Wiederholungen.',
      sign: '+ = zur Standbeinseite; 0 = wie im Zweibeinstand am Anfang.',
    },
    'hip-adduction': {
      title: 'Hüftadduktion',
      definition:
        'Änderung des Winkels zwischen Becken und Standbein-Oberschenkel am tiefsten Punkt seit dem Zweibeinstand am Anfang.',
      sign: '+ = Oberschenkel näher zur Mitte oder Spielbeinseite tiefer; 0 = wie auf beiden Beinen.',
    },
    'knee-angle': {
      title: 'Kniewinkel nach innen',
      definition: 'Projektionswinkel des Standbeinknies in der Frontalebene am tiefsten Punkt.',
      sign: '+ = Knie innerhalb der Linie von der Hüfte zum Knöchel; 0 = gerade.',
    },
    'knee-shift': {
      title: 'Knieverschiebung nach innen',
      definition:
        'Abstand des Standbeinknies von der Linie zwischen Hüfte und Knöchel bei 15 % Tiefe.',
      sign: '+ = innen; 0 = auf der Linie.',
    },
    'trunk-lean': {
      title: 'Rumpfneigung jetzt',
      definition: 'Neigung des Rumpfs in diesem Moment, nur live.',
      sign: '+ = zur Standbeinseite; 0 = wie im Zweibeinstand am Anfang.',
    },
  },
  tuning: {
    ...STANCE_TUNING_TEXTS,
    stanceWarnDeg: 'Absenkung, die eine Bemerkung wert ist, im Stehen.',
    stanceFaultDeg: 'Deutliche Absenkung, im Stehen.',
    squatWarnDeg: 'Absenkung, die eine Bemerkung wert ist, in Kniebeugen.',
    squatFaultDeg: 'Deutliche Absenkung, in Kniebeugen.',
    compensatedDropDeg:
      'Ein Becken, das weniger als so viel sinkt, wird vielleicht durch Neigen waagerecht gehalten.',
    compensatedLeanDeg: 'Neigung zur Standbeinseite, die das Becken waagerecht hält.',
    kneeWarnDeg: 'Kniewinkel nach innen, der eine Bemerkung wert ist, in Kniebeugen.',
    minDepthPercent: 'Ab dieser Tiefe zählt eine Kniebeuge.',
    fastRepS: 'Wer schneller hinuntergeht, verwischt die Messung.',
  },
  events: {
    footUp: STANCE_EVENT_TEXTS.footUp,
    footDown: STANCE_EVENT_TEXTS.footDown,
    lostSight: STANCE_EVENT_TEXTS.lostSight,
    sightRegained: STANCE_EVENT_TEXTS.sightRegained,
    repDone: 'Eine Kniebeuge war tief genug und beendet.',
  },
  limits: [
    'Ohne Punkte braucht es Kleidung, die sich mit dem Becken bewegt; bei einem weiten Hemd oder Händen vor der Taille sagt Plumb das und gibt keine Zahl.',
    'Mit zwei Punkten wird kein Posenpunkt benutzt. Es bleibt, wie fein die Kamera sie sieht, etwa ein halbes Grad, und wie sie sitzen: Ein Punkt, der um 5 mm verrutscht, macht etwa 1° aus, auf den Grübchen am Rücken doppelt so viel. Kleb sie also auf die Haut oder enge Kleidung.',
    'Wie stark die Fenster einem echten Becken folgen, ist nur von künstlichen Laufenden bekannt; der Messfehler lässt ein Viertel mehr oder weniger zu.',
    'Gerade zur Kamera, auf Beckenhöhe: Eine Kamera weit darüber oder darunter vermischt Drehen mit Kippen.',
    'Stehen und Kniebeugen sind verschiedene Tests; ihre Zahlen sind nicht vergleichbar.',
    'Kniewinkel dienen dem Üben: Ein zweidimensionaler Winkel sagt wenig über das Knie im Raum und nichts über Verletzungen.',
  ],
} satisfies Messages['rules']['hip-drop'];
