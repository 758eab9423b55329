import type { Messages } from '../../messages.ts';

export const sideLyingWindmill = {
  title: 'Windmühle in Seitenlage',
  measures:
    'Wie oft dein oberer Arm hinter dich auf den Boden schwenkt und wie lange er dort bleibt.',
  why: 'Sie öffnet Brust und Schulter, während die Knie das Becken halten, und im Liegen muss sonst nichts arbeiten. Ein freundlicher Anfang mit dem Drehen.',
  whyNot:
    'Sie sagt nichts über Grad, und die Hand am Boden ist kein Ziel an sich. Zieht es vorn in der Schulter, heißt das: weniger weit.',
  stage: {
    next: 'Bleib auf der {side, select, left {linken} other {rechten}} Seite',
    go: 'Oberer Arm hinüber, atmen, zurück',
  },
  shown: {
    right:
      'Jemand liegt auf der {side, select, left {linken} other {rechten}} Seite, die Knie gebeugt, schwenkt den oberen Arm hinter sich auf den Boden, ruht dort und kommt zurück, die Knie beisammen.',
    wrong: 'Der Arm wird nur halb hinübergeworfen und kommt gleich zurück.',
  },
  steps: [
    'Leg dich auf die Seite, Hüften und Knie gebeugt, beide Arme nach vorn gestreckt, die Handflächen aufeinander. Ein Kissen unter den Kopf. Bleib drei Sekunden ruhig.',
    'Heb den oberen Arm und schwenk ihn auf die andere Seite. Dein Blick folgt der Hand.',
    'Lass ihn hinter dir sinken und atme aus. Die Knie bleiben beisammen.',
    'Komm auf demselben Weg zurück. Sechsmal, dann dreh dich um.',
  ],
  setUp: [
    'Kamera am Boden oder auf einer niedrigen Kiste, zwei bis drei Meter entfernt, vor deiner Brust.',
    'Leg dich quer ins Bild, Kopf bis Knie zu sehen, mit einer Armlänge Platz über dir.',
    'Nackte Arme oder Ärmel, die sich von der Wand abheben. Liegende sind für das Posenmodell schwer, und die Hand verschwindet eine Weile hinter dir: Das ist in Ordnung. Ich brauche beide Schultern, die obere Hüfte und die obere Hand auf ihrem Weg; ohne sie läuft nur die Uhr.',
  ],
  faults: [
    { fault: 'Die Knie gehen auseinander', cue: 'Klemm ein Kissen dazwischen.' },
    { fault: 'Nur der Arm bewegt sich', cue: 'Dreh das Brustbein zur Decke.' },
    { fault: 'Es ist gehetzt', cue: 'Ein Ausatmen lang, den ganzen Weg.' },
  ],
  levels: {
    'open-book': { title: 'Ein Atemzug', hint: 'So weit es geht, ohne dass es zieht.' },
    'two-breaths': { title: 'Zwei Atemzüge', hint: 'Schwerer mit jedem Ausatmen.' },
  },
} satisfies Messages['exercises']['side-lying-windmill'];
