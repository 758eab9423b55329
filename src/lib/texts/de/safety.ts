import type { Messages } from '../messages.ts';

export const safety = {
  hurts: 'Tut etwas weh?',
  also: 'Passt etwas davon auf dich?',
  tick: 'Kreuz an, was passt, und frag dazu zuerst in der Physiotherapie oder ärztlich nach. Passt nichts, geh einfach weiter. Du findest das in den Einstellungen wieder.',
  age: 'Ab etwa 65 oder nach einer langen Pause: Fang mit der leichtesten Stufe an, etwas zum Festhalten in Reichweite.',
  told: 'Verstanden, weiter',
  concernTitle: 'Lass dir hier Zeit',
  concern:
    'Du hast gesagt: {cautions}. Frag zuerst in der Physiotherapie oder ärztlich nach, oder wähl etwas anderes.',
  balance: 'Wenn du es machst, dann mit einer Wand oder einem Stuhl in Reichweite.',
  ratherLevel: 'Lieber die Stufe „{title}“',
  ratherOther: 'Lieber „{title}“',
  startAsk: 'Du hast gesagt: {cautions}. Trotzdem anfangen?',
  startYes: 'Anfangen, behutsam',
  startNo: 'Jetzt nicht',
} satisfies Messages['safety'];
