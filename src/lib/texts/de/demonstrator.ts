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
  rightTold: {
    stance:
      'Jemand steht ruhig auf dem {side, select, left {linken} other {rechten}} Bein, das Becken waagerecht, der Rumpf aufrecht über dem Fuß.',
    squat:
      'Jemand beugt langsam das {side, select, left {linke} other {rechte}} Knie und kommt wieder hoch, das Becken waagerecht, das Knie über dem Fuß.',
    abduction:
      'Jemand steht auf dem {side, select, left {linken} other {rechten}} Bein und hebt das andere gestreckt zur Seite und wieder herunter, der Rumpf aufrecht, das Becken ruhig.',
    'calf-raise':
      'Jemand steht seitlich auf dem {side, select, left {linken} other {rechten}} Bein, geht auf die Zehen und kommt wieder herunter, das Knie gestreckt.',
    turn: 'Jemand dreht die Brust weit zur einen und zur anderen Seite, während das Becken ruhig bleibt.',
  },
  wrongTold: {
    stance:
      'Die freie Seite des Beckens sinkt, der Rumpf schwankt zur Seite, und die Arme fliegen weg.',
    squat:
      'Die freie Seite des Beckens sinkt, der Rumpf neigt sich, und das Knie fällt nach innen.',
    abduction:
      'Der Rumpf neigt sich über das Standbein, und die Hüfte zieht sich hoch, um das Bein zu heben.',
    'calf-raise':
      'Das Knie beugt sich, der Rumpf neigt sich nach vorn, und die Ferse hebt sich kaum.',
    turn: 'Das Becken dreht sich mit, und die Brust dreht sich kaum dagegen.',
  },
  placementTold:
    'Das Gerät steht {distance} entfernt auf {height}. {facing, select, back {Du stehst mit dem Rücken zu ihm.} front {Du schaust zu ihm.} other {Du stehst seitlich zu ihm.}}',
} satisfies Messages['demonstrator'];
