import type { Messages } from '../../messages.ts';

export const calfRaise = {
  title: 'Wadenheben',
  definition:
    'Hebungen der Ferse des Standbeins, von seiner Seite gesehen: wie viele, wie hoch für diesen Fuß und wie gut im Takt.',
  metrics: {
    'rep-count': {
      title: 'Hebungen',
      definition:
        'Hebungen von mindestens 60 % des Mittels deiner ersten fünf, bis der Test endete. Der Fehler zählt die Momente, in denen eine entgangen sein kann.',
      sign: '0 = keine.',
    },
    'heel-height': {
      title: 'Fersenhöhe',
      definition:
        'Wie weit die Ferse in deinen ersten fünf über die Zehen steigt, als Anteil deines Fußes von Ferse bis Zehen.',
      sign: '0 = Ferse am Boden.',
    },
    'heel-fade': {
      title: 'Verlorene Höhe',
      definition: 'Wie viel niedriger die letzten fünf Hebungen waren als die ersten fünf.',
      sign: '+ = am Ende niedriger; 0 = so hoch wie am Anfang.',
    },
    'rep-time': {
      title: 'Zeit je Hebung',
      definition: 'Median der Zeit von einer Hebung zur nächsten; verlangt sind zwei Sekunden.',
      sign: 'Größer = langsamer.',
    },
    'on-pace': {
      title: 'Im Takt',
      definition:
        'Anteil der Hebungen, die höchstens 15 % neben zwei Sekunden nach der vorigen kamen.',
      sign: '0 bis 100.',
    },
    'heel-now': {
      title: 'Ferse jetzt',
      definition: 'Höhe der Ferse in diesem Moment, als Anteil des Fußes, nur live.',
      sign: '0 = Ferse am Boden.',
    },
  },
  tuning: {
    fullPercent: 'Ab diesem Anteil der ersten fünf zählt eine Hebung.',
    paceS: 'Verlangte Zeit von einer Hebung zur nächsten.',
    pacePercent: 'Weiter daneben ist aus dem Takt.',
    kneeBentDeg: 'Ein stärker gebeugtes Knie gibt einen Hinweis.',
    trunkBentDeg: 'Ein stärker geneigter Rumpf gibt einen Hinweis.',
    prompts: 'Nach so vielen Hinweisen beendet der nächste Fehler den Test.',
    goodReps: 'So viele liegen in dem, was die meisten schaffen.',
    fewReps: 'Weniger als so viele sind wenige.',
  },
  events: {
    repDone: 'Die Ferse stieg und kam herunter.',
    raisedLow: 'Eine Hebung war viel niedriger als die ersten.',
    offPace: 'Eine Hebung kam aus dem Takt.',
    kneeBent: 'Das Knie beugte sich mit.',
    trunkBent: 'Der Rumpf neigte sich mit.',
    paused: 'Zu lange keine Hebung.',
    testEnded: 'Höhe, Tempo oder Haltung ging nach zwei Hinweisen verloren: Der Test endete.',
  },
  limits: [
    'Die Kamera sieht, wie sich die Ferse gegen die Zehen bewegt, keine Zentimeter. Posenmodelle treffen die Ferse schlecht, darum haben Höhen einen Fehler von einem Viertel ihrer selbst; die Anzahl steht fester.',
    'Gemessen wird nur das Bein, das der Kamera am nächsten ist; das andere ist dahinter verborgen.',
    'Die Norm stammt aus einer Klinik mit 10° Schräge und Fingerspitzen an der Wand; auf ebenem Boden schaffst du vielleicht mehr.',
    'Gezählt wurde bisher nur bei einem künstlichen Menschen: Mit Zählen von Hand an echten Füßen und Schuhen ist es noch nicht verglichen.',
  ],
} satisfies Messages['rules']['calf-raise'];
