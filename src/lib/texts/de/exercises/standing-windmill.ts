import type { Messages } from '../../messages.ts';

export const standingWindmill = {
  title: 'Windmühle im Stehen',
  measures:
    'Wie steil die Linie deiner Arme auf jeder Seite wird, während Becken, Knie und Füße bleiben, wo sie sind.',
  why: 'Laufen dreht die Brust mit jedem Schritt gegen das Becken, und langes Sitzen nimmt davon etwas weg. Die Windmühle dreht sie weit, mit langen Beinen.',
  whyNot:
    'Die Linie der Arme ist nicht nur die Drehung der Brust: Schultern und Hüften helfen mit. Es gibt keine Norm; vergleiche deine Seiten und deine Wochen.',
  stage: {
    next: 'Dann eine Hand nach unten, eine nach oben',
    go: 'Eine Hand unten, eine oben',
  },
  shown: {
    right:
      'Jemand steht breit, führt eine Hand zum Fuß der anderen Seite und streckt die andere nach oben, die Arme in einer Linie, dann umgekehrt.',
    wrong: 'Die Knie beugen sich, das Becken schwingt zur Seite, und der obere Arm bleibt tief.',
  },
  steps: [
    'Steh etwa doppelt so breit wie deine Hüften, die Arme zu beiden Seiten, und bleib drei Sekunden ruhig.',
    'Beug dich aus der Hüfte und dreh dich: Eine Hand geht zum Fuß der anderen Seite, die andere nach oben.',
    'Die Arme in einer Linie, die Knie lang. Bleib einen Atemzug, dann komm hoch.',
    'Jetzt die andere Seite. Vier auf jeder.',
  ],
  setUp: [
    'Kamera auf Beckenhöhe, drei Meter entfernt, beide Hände im Bild, wenn die Arme zur Seite und nach oben gehen.',
    'Steh gerade zur Kamera.',
    'Ärmel, die die Handgelenke zeigen.',
  ],
  faults: [
    { fault: 'Die Knie beugen sich.', cue: 'Geh weniger tief, bis zum Knie oder zum Schienbein.' },
    { fault: 'Der obere Arm bleibt tief.', cue: 'Folg der oberen Hand mit den Augen.' },
  ],
  levels: {
    'to-the-knee': {
      title: 'Hand zum Knie',
      hint: 'Nur bis zum Knie der anderen Seite. Vier je Seite.',
    },
    'to-the-shin': {
      title: 'Hand zum Schienbein',
      hint: 'Etwas tiefer, die Knie lang. Vier je Seite.',
    },
    'to-the-foot': {
      title: 'Hand zum Fuß',
      hint: 'So tief, wie deine Beine es erlauben. Sechs je Seite.',
    },
  },
} satisfies Messages['exercises']['standing-windmill'];
