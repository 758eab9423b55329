import type { Messages } from '../../messages.ts';
import { STANCE_EVENT_TEXTS, STANCE_TUNING_TEXTS } from './on-one-leg.ts';

export const singleLegBalance = {
  title: 'Einbeinstand',
  definition:
    'Zeit auf einem Bein, bis der Fuß aufsetzt oder der Standfuß hüpft oder sich bewegt, Fehler unterwegs und wie stark der Körper zur Seite schwankt. Ein Stand, der vor 10 s endet, ist ein Mangel; Fehler, ein geneigter oder unruhiger Rumpf oder ein Stand, der vor 20 s endet, sind eine Bemerkung wert.',
  metrics: {
    'hold-time': {
      title: 'Standzeit',
      definition:
        'Zeit auf einem Bein, vom Abheben des freien Fußes, bis er aufsetzt oder der Standfuß hüpft oder sich bewegt.',
      sign: 'Immer positiv; 0 = der Fuß hat den Boden nie verlassen.',
    },
    'longest-hold': {
      title: 'Längste Standzeit',
      definition: 'Die längste aller Standzeiten in diesem Durchgang; die erste ist die des Tests.',
      sign: 'Immer positiv; 0 = der Fuß hat den Boden nie verlassen.',
    },
    'error-count': {
      title: 'Fehler',
      definition:
        'Fuß aufgesetzt, Standfuß gehüpft oder bewegt, Arme weggestreckt, Rumpf weit geneigt; mehrere innerhalb einer Sekunde zählen einmal.',
      sign: '0 = keine.',
    },
    'sway-rms': {
      title: 'Schwanken zur Seite',
      definition:
        'Standardabweichung der seitlichen Lage des Körperschwerpunkts, unter 3 Hz, ohne Kamerarauschen, über die Mitte der längsten Standzeit.',
      sign: 'Immer positiv; 0 = völlig still.',
    },
    'sway-rms-steady': {
      title: 'Schwanken ohne Drift',
      definition: 'Dasselbe, nachdem eine langsame Drift zur Seite (eine Gerade) abgezogen ist.',
      sign: 'Immer positiv; nie mehr als das Schwanken zur Seite.',
    },
    'sway-rms-leg': {
      title: 'Schwanken zur Seite, in Beinlängen',
      definition:
        'Schwanken zur Seite als Anteil der Beinlänge im Bild; braucht keine Körpergröße.',
      sign: 'Immer positiv; 0 = völlig still.',
    },
    'trunk-lean': {
      title: 'Rumpfneigung',
      definition:
        'Mittlere Neigung der Linie von der Hüftmitte zur Schultermitte während der längsten Standzeit.',
      sign: '+ = zur Standbeinseite; 0 = wie im Zweibeinstand am Anfang.',
    },
    'trunk-lean-range': {
      title: 'Rumpfbewegung',
      definition:
        'Zwischen dem 5. und 95. Perzentil der Rumpfneigung während der längsten Standzeit.',
      sign: 'Immer positiv; 0 = der Rumpf hat sich nicht bewegt.',
    },
    'pelvis-range': {
      title: 'Beckenbewegung',
      definition:
        'Zwischen dem 5. und 95. Perzentil der Beckenneigung während der längsten Standzeit, im Bild gemessen.',
      sign: 'Immer positiv; 0 = das Becken hat sich nicht bewegt.',
    },
    'sway-now': {
      title: 'Seitliche Lage',
      definition:
        'Wie weit der Körperschwerpunkt von seinem eigenen Mittel über die letzten zehn Sekunden entfernt ist, nur live.',
      sign: 'Immer positiv, mit der Seite dazu; 0 = im Mittel.',
    },
    'foot-lift': {
      title: 'Fußhöhe',
      definition: 'Wie viel höher der freie Knöchel ist als der Knöchel des Standbeins, nur live.',
      sign: '+ = freier Fuß höher; 0 = wie im Zweibeinstand am Anfang.',
    },
  },
  tuning: {
    ...STANCE_TUNING_TEXTS,
    shortHoldS: 'Ein Stand, der vorher endet, ist ein Mangel.',
    goodHoldS: 'Ein Stand, der vorher endet, lohnt das Üben.',
    leanWarnDeg: 'Rumpfneigung, die eine Bemerkung wert ist.',
    leanErrorDeg: 'Rumpfneigung, die als Gleichgewichtsfehler zählt.',
    trunkRangeDeg: 'Bis hierher gilt der Rumpf als ruhig.',
  },
  events: STANCE_EVENT_TEXTS,
  limits: [
    'Nur seitliches Schwanken: Von vorn gesehen ist Schwanken nach vorn und hinten Tiefe und nicht zu sehen.',
    'Schwanken in Millimetern braucht die Körpergröße; ohne sie werden 170 cm angenommen, und der Messfehler sagt das. Unter etwa 2 mm ist es vor allem Kamerarauschen.',
    'Von hinten kann ein Aufsetzen übersehen werden, wenn der Fuß weit hinten gehalten wurde: Er bewegt sich im Bild kaum.',
    'Ob der freie Fuß das Standbein berührt und ob die Augen geschlossen sind, lässt sich nicht prüfen.',
    'Hüpfer brauchen 15 Bilder pro Sekunde. MoveNet sieht weder Ferse noch Zehen: Es hält einen Hüpfer vielleicht für einen bewegten Fuß.',
  ],
} satisfies Messages['rules']['single-leg-balance'];
