import type { Messages } from '../../messages.ts';

export const hops = {
  title: 'Hüpfer und Sprünge',
  definition:
    'Wie oft ein Fuß (Hüpfer) oder beide Füße (Sprünge) den Boden verlassen und wieder landen, wie gleichmäßig, auf welcher Stelle, und wie die Landungen aussehen.',
  metrics: {
    'rep-count': {
      title: 'Hüpfer',
      definition:
        'Wie oft der Fuß mit den Zehen den Boden verließ, die Hüften mit, und wieder herunterkam. Der Fehler zählt die Momente, in denen einer entgangen sein kann.',
      sign: '0 = keine.',
    },
    'rep-time': {
      title: 'Zeit von Landung zu Landung',
      definition: 'Median der Zeit zwischen zwei Landungen; Pausen zählen nicht mit.',
      sign: 'Größer = langsamer.',
    },
    'rhythm-spread': {
      title: 'Unruhe im Rhythmus',
      definition:
        'Wie sehr die Zeiten zwischen den Landungen streuen, als Anteil ihres Medians; Pausen zählen nicht mit. Ab fünf Landungen.',
      sign: '0 = gleichmäßig wie eine Uhr.',
    },
    'foot-drift': {
      title: 'Wandern zur Seite',
      definition:
        'Von allen Landungen die, die am weitesten seitlich von dort liegt, wo der erste Hüpfer begann. Bei Sprüngen zählt die Mitte beider Füße.',
      sign: 'Hüpfer: + = nach außen. Sprünge: + = zu deiner linken Seite. 0 = auf der Stelle.',
    },
    'landing-hold': {
      title: 'Gehaltene Landung',
      definition:
        'Wie lange Fuß und Rumpf nach der letzten Landung bleiben, wo sie zur Ruhe kamen, bei Hüpfern auch der andere Fuß in der Luft; höchstens zweieinhalb Sekunden.',
      sign: '2,5 = so lange gehalten wie verlangt.',
    },
    'landing-lean': {
      title: 'Rumpfneigung bei der Landung',
      definition:
        'Neigung des Rumpfes in der ersten Viertelsekunde am Boden; Mittel der Landungen.',
      sign: 'Hüpfer: + = zur Standbeinseite. Sprünge: + = zu deiner linken Seite. 0 = wie im ruhigen Stand.',
    },
    'landing-knee': {
      title: 'Knielinie bei der Landung',
      definition:
        'Wie weit das landende Knie im Bild von der Linie zwischen Hüfte und Knöchel nach innen abknickt; Mittel der Landungen. Nur für ein Wort.',
      sign: '+ = nach innen; 0 = wie im ruhigen Stand.',
    },
    'landing-drop': {
      title: 'Absinken des Beckens bei der Landung',
      definition:
        'Wie weit die freie Seite des Beckens in der ersten Viertelsekunde am Boden sinkt, in den Bildpunkten gemessen; Mittel der Landungen, in denen es zu sehen war.',
      sign: '+ = die freie Seite ist tiefer; 0 = wie auf beiden Beinen.',
    },
  },
  tuning: {
    minRisePercent: 'So weit muss der Fuß steigen, um den Boden verlassen zu haben.',
    driftWarnPercent: 'Wandern, das ein Wort wert ist, nach beiden Seiten.',
    driftFaultPercent: 'Deutliches Wandern.',
    goodHoldS: 'Eine kürzer gehaltene Landung ist ein Wort wert.',
    shortHoldS: 'Eine kaum gehaltene Landung.',
    askedHoldS: 'Nach einer so lange gehaltenen Landung ist die Übung zu Ende.',
    leanWarnDeg: 'Rumpfneigung bei der Landung, die ein Wort wert ist, nach beiden Seiten.',
    kneeWarnDeg: 'Knielinie bei der Landung, die ein Wort wert ist, nach innen.',
    dropWarnDeg: 'Absinken des Beckens bei der Landung, das ein Wort wert ist.',
  },
  events: {
    repDone: 'Ein Hüpfer ist gelandet.',
    landingHeld: 'Die letzte Landung wurde gehalten.',
  },
  limits: [
    'Wie hoch du hüpfst und wie lange dein Fuß am Boden bleibt, wird nicht gemessen: Bei 30 Bildern in der Sekunde ändert ein Bild mehr oder weniger die Höhe um ein Fünftel.',
    'Es braucht 25 Bilder in der Sekunde oder mehr; bei weniger sagt es das und zählt nichts.',
    'Hüpfer unter etwa drei Zentimetern sehen für die Kamera wie Stehen aus und zählen nicht.',
    'Hüpf auf der Stelle: Auf die Kamera zu oder von ihr weg ist nicht zu sehen.',
    'Was über Rumpf, Knie und Becken bei der Landung gesagt wird, ist ein Rat; Normen dafür gibt es nicht.',
    'Stoff, der bei jeder Landung schwingt, verdeckt das Becken: Dann bleibt dessen Absinken weg, mit Grund.',
  ],
} satisfies Messages['rules']['hops'];
