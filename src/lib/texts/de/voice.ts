import type { Messages } from '../messages.ts';

export const voice = {
  keepStill: {
    stance: 'Gut. Steh ruhig auf beiden Füßen.',
    squat: 'Gut. Steh ruhig auf beiden Füßen.',
    abduction: 'Gut. Steh ruhig auf beiden Füßen.',
    'calf-raise': 'Gut. Steh ruhig auf beiden Füßen.',
    'rotation-seated': 'Gut. Sitz ruhig und schau zur Kamera.',
    'rotation-standing': 'Gut. Steh ruhig und schau zur Kamera.',
    'rotation-kneeling': 'Gut. Knie ruhig und schau zur Kamera.',
  },
  armsFirst: 'Heb einmal beide Arme und verschränk sie wieder.',
  readyLeg: 'Beim langen Ton stell dich auf das {side, select, left {linke} other {rechte}} Bein.',
  readyTurn: 'Beim langen Ton dreh dich langsam.',
  go: 'Los.',
  wellDone: 'Gut, so ist es besser.',
  seconds: '{seconds, number} Sekunden.',
  rep: '{count, number}.',
  rest: '{seconds, number} Sekunden Pause.',
  restLeg:
    'Pause. In {seconds, number} Sekunden kommt das {side, select, left {linke} other {rechte}} Bein.',
  restSigns: 'Rechte Hand hoch: gleich weiter. Linke Hand hoch: noch einmal.',
  closing: 'Das war der letzte Durchgang. Linke Hand hoch: noch einmal.',
  paused: 'Pause.',
  lost: 'Ich sehe dich nicht mehr.',
  pausedSigns:
    'Rechte Hand hoch: weiter. Linke Hand hoch: noch einmal. Beide Hände auf den Kopf: fertig.',
  finished: 'Geschafft. Dein Ergebnis steht auf dem Bildschirm.',
  onLeg: 'Auf dem {side, select, left {linken} other {rechten}} Bein: {amount}.',
  toSide: 'Nach {side, select, left {links} other {rechts}}: {amount}.',
  value: '{amount}.',
  notMeasured: 'Das konnte ich nicht messen.',
} satisfies Messages['voice'];
