import type { Messages } from '../../messages.ts';
import { NO_PEOPLE_YET, REP_TEXTS } from './repetitions.ts';

export const legSwing = {
  title: 'Beinschwung',
  definition:
    'Wie weit der freie Oberschenkel bei jeder Wiederholung nach beiden Seiten schwingt und wie ruhig Rumpf und Becken dabei bleiben.',
  metrics: {
    'swing-range': {
      title: 'Schwung',
      definition:
        'Von einem Ende des Schwungs zum anderen; Mittel der Wiederholungen. Die erste beginnt aus der Ruhe und bleibt weg.',
      sign: 'Größer = weiter.',
    },
    'swing-out': {
      title: 'Nach vorn oder zur Seite',
      definition:
        'Winkel des Oberschenkels an seinem vordersten oder äußersten Punkt; Mittel der Wiederholungen.',
      sign: '+ = nach vorn oder hinaus; 0 = wie auf beiden Beinen.',
    },
    'swing-back': {
      title: 'Nach hinten oder über Kreuz',
      definition:
        'Winkel des Oberschenkels an seinem hintersten Punkt oder am weitesten über dem anderen Bein; Mittel der Wiederholungen ohne die erste.',
      sign: '+ = nach hinten oder über Kreuz; 0 = wie auf beiden Beinen.',
    },
    'trunk-range': {
      title: 'Bewegung des Rumpfes',
      definition:
        'Wie viel sich der Rumpf innerhalb einer Wiederholung vor und zurück neigt (von vorn gesehen zu den Seiten), ohne das äußerste Zwanzigstel; Mittel der Wiederholungen.',
      sign: '0 = ruhig.',
    },
    'trunk-lean': {
      title: 'Rumpfneigung',
      definition:
        'Wie weit sich der Rumpf innerhalb einer Wiederholung zu einer Seite neigt, von vorn gesehen; Mittel der Wiederholungen.',
      sign: '0 = wie auf beiden Beinen; die Seite wird nicht genannt.',
    },
    'pelvis-range': {
      title: 'Bewegung des Beckens',
      definition:
        'Wie viel das Becken innerhalb einer Wiederholung kippt, in den Bildpunkten gemessen; Mittel der Wiederholungen, in denen es zu sehen war.',
      sign: '0 = ruhig.',
    },
    'rep-count': {
      title: 'Wiederholungen',
      definition:
        'Schwünge von insgesamt mindestens 18° und mindestens der Hälfte deiner ersten fünf, mit dem Standfuß auf seiner Stelle. Der Fehler zählt die Momente, in denen einer entgangen sein kann.',
      sign: '0 = keine.',
    },
    ...REP_TEXTS,
    'swing-now': {
      title: 'Bein jetzt',
      definition: 'Winkel des freien Oberschenkels in diesem Moment, nur live.',
      sign: '+ = nach vorn oder hinaus; 0 = wie auf beiden Beinen.',
    },
  },
  tuning: {
    minSwingDeg: 'Ab diesem Winkel von Ende zu Ende zählt ein Schwung.',
    rockWarnDeg: 'Bewegung des Rumpfes, die ein Wort wert ist.',
    rockFaultDeg: 'Deutliche Bewegung des Rumpfes.',
    leanWarnDeg: 'Rumpfneigung, die ein Wort wert ist, nach beiden Seiten.',
    leanFaultDeg: 'Deutliche Rumpfneigung.',
    pelvisWarnDeg: 'Bewegung des Beckens, die ein Wort wert ist.',
    fastRepS: 'Folgen Wiederholungen schneller als so, wird geschleudert.',
  },
  events: { repDone: 'Das Bein schwang hin und zurück.' },
  limits: [
    'Der Oberschenkel wird gegen die Senkrechte gemessen, nicht gegen das Becken: Kippt es mit, sieht der Schwung weiter aus.',
    'Von der Seite wird das Becken nicht gemessen, und das Standbein kann für Momente verdeckt sein.',
    'Ein Bein, das nicht quer zur Kamera schwingt, sieht aus, als schwinge es weniger.',
    'Für diese Übung gibt es keine Norm; was als ruhiger Rumpf gilt, ist ein Anfangswert von uns.',
    NO_PEOPLE_YET,
  ],
} satisfies Messages['rules']['leg-swing'];
