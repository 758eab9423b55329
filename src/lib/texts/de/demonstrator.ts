import type { Messages } from '../messages.ts';

export const demonstrator = {
  right: 'So',
  wrong: 'So nicht',
  play: 'Abspielen',
  pause: 'Anhalten',
  metres: '{from}–{to} m',
  metresOne: '{metres} m',
  height: {
    hips: 'Beckenhöhe',
    chest: 'Brusthöhe',
    floor: 'nah am Boden',
  },
  move: {
    back: 'Geh zurück',
    closer: 'Komm näher',
    left: 'Einen Schritt nach links',
    right: 'Einen Schritt nach rechts',
    'camera-back': 'Stell die Kamera weiter weg',
    'camera-closer': 'Stell die Kamera näher',
  },
  placementTold:
    'Das Gerät steht {distance} entfernt auf {height}. {facing, select, back {Du stehst mit dem Rücken zu ihm.} front {Du schaust zu ihm.} other {Du stehst seitlich zu ihm.}}',
  placementToldFloor:
    'Das Gerät steht {distance} entfernt nah am Boden. {from, select, head {Es sieht dich vom Kopf her.} other {Du liegst quer in seinem Bild.}}',
} satisfies Messages['demonstrator'];
