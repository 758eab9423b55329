import type { Messages } from '../../messages.ts';

export const breathing = {
  title: 'Ruhig atmen',
  line: 'Ruhige Atemzüge durch die Nase, länger aus als ein.',
  why: 'Ein langsamer, leiser Atem hilft dir, vor dem Training anzukommen und danach herunterzufahren. Rippen und Rücken bewegen sich mit.',
  whyNot:
    'Ausdauer ersetzt es nicht. Wird dir die Luft knapp, atme, wie du magst; du musst nichts anhalten.',
  steps: {
    settle: { title: 'Ankommen', how: 'Sitz oder lieg bequem, eine Hand auf dem Bauch.' },
    breathe: { title: 'Atmen', how: 'Sanft durch die Nase. Folg dem Kreis.' },
    'let-go': { title: 'Fließen lassen', how: 'Atme, wie es kommt, und spür, wie es dir geht.' },
  },
  faults: [
    {
      fault: 'Du holst mehr Luft, als du brauchst.',
      cue: 'Atme so sanft ein, als würdest du an einer Tasse Tee riechen.',
    },
    {
      fault: 'Die Schultern heben sich mit.',
      cue: 'Lass sie hängen und schick den Atem hinunter zur Hand auf deinem Bauch.',
    },
  ],
  levels: {
    easy: { title: 'Leicht', hint: '3 Sekunden ein, 4 aus.' },
    slow: { title: 'Langsam', hint: '4 Sekunden ein, 6 aus.' },
    long: { title: 'Lang', hint: '4 ein, eine kurze Pause, 7 aus.' },
  },
} satisfies Messages['guided']['breathing'];

export const deskBreak = {
  // Wider than a phone as a heading: it may be parted here.
  title: 'Schreibtisch\u00adpause',
  line: 'Zwei Minuten auf deinem Stuhl: drehen, zurücklehnen, strecken.',
  why: 'Sitzen nimmt dem Oberkörper die Drehung. Zwei Minuten zwischendurch geben etwas davon zurück.',
  whyNot: 'Training ist es keines, und eine verpasste Pause macht nichts.',
  steps: {
    turn: { title: 'Drehen', how: 'Füße flach, Arme gekreuzt, dreh dich zu dieser Seite.' },
    extend: {
      title: 'Zurücklehnen',
      how: 'Hände hinter den Kopf, Brust hoch, über die Lehne zurück.',
    },
    reach: { title: 'Strecken', how: 'Diesen Arm hoch und hinüber zur anderen Seite.' },
  },
  faults: [
    {
      fault: 'Nur die Arme drehen sich.',
      cue: 'Das Brustbein führt, die Knie schauen weiter nach vorn.',
    },
    {
      fault: 'Der Kopf fällt nach hinten.',
      cue: 'Lass ihn in deinen Händen ruhen, die Ellbogen weit.',
    },
  ],
  levels: { seated: { title: 'Im Sitzen', hint: 'Auf einem festen Stuhl, der nicht rollt.' } },
} satisfies Messages['guided']['desk-break'];
