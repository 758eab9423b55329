import type { Messages } from '../messages.ts';

export const voice = {
  keepStill: {
    'both-feet': 'Gut. Steh ruhig auf beiden Füßen.',
    'side-on': 'Gut. Steh ruhig auf beiden Füßen.',
    seated: 'Gut. Sitz ruhig und schau zur Kamera.',
    facing: 'Gut. Steh ruhig und schau zur Kamera.',
    kneeling: 'Gut. Knie ruhig und schau zur Kamera.',
    'all-fours': 'Gut. Bleib ruhig auf Händen und Knien.',
    prone: 'Gut. Lieg ruhig.',
    'side-lying': 'Gut. Lieg ruhig.',
  },
  armsFirst: 'Heb einmal beide Arme und verschränk sie wieder.',
  readyLeg: 'Beim langen Ton stell dich auf das {side, select, left {linke} other {rechte}} Bein.',
  readyBoth: 'Beim langen Ton geht es los, auf beiden Beinen.',
  readyTurn: 'Beim langen Ton dreh dich langsam.',
  readyTo: 'Beim langen Ton: {words}.',
  go: 'Los.',
  wellDone: 'Gut, so ist es besser.',
  seconds: '{seconds, number} Sekunden.',
  rep: '{count, number}.',
  rest: '{seconds, number} Sekunden Pause.',
  restLeg:
    'Pause. In {seconds, number} Sekunden kommt das {side, select, left {linke} other {rechte}} Bein.',
  restSide:
    'Pause. Dann die {side, select, left {linke} other {rechte}} Seite zur Kamera, in {seconds, number} Sekunden.',
  restBodySide:
    'Pause. In {seconds, number} Sekunden kommt die {side, select, left {linke} other {rechte}} Seite.',
  restSigns: 'Rechte Hand hoch: gleich weiter. Linke Hand hoch: noch einmal.',
  closing: 'Das war der letzte Durchgang. Linke Hand hoch: noch einmal.',
  paused: 'Pause.',
  lost: 'Ich sehe dich nicht mehr.',
  pausedSigns:
    'Rechte Hand hoch: weiter. Linke Hand hoch: noch einmal. Beide Hände auf den Kopf: fertig.',
  finished: 'Geschafft. Dein Ergebnis steht auf dem Bildschirm.',
  onLeg: 'Auf dem {side, select, left {linken} other {rechten}} Bein: {amount}.',
  onBodySide: '{side, select, left {Linke} other {Rechte}} Seite: {amount}.',
  toSide: 'Nach {side, select, left {links} other {rechts}}: {amount}.',
  value: '{amount}.',
  notMeasured: 'Das konnte ich nicht messen.',
} satisfies Messages['voice'];
