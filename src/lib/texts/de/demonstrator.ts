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
  },
  move: {
    back: 'Geh zurück',
    closer: 'Komm näher',
    left: 'Einen Schritt nach links',
    right: 'Einen Schritt nach rechts',
  },
  placementTold:
    'Das Gerät steht {distance} entfernt auf {height}. {facing, select, back {Du stehst mit dem Rücken zu ihm.} front {Du schaust zu ihm.} other {Du stehst seitlich zu ihm.}}',
} satisfies Messages['demonstrator'];
