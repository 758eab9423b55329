import type { Messages } from '../../messages.ts';

export const proneExtension = {
  title: 'Brust heben in Bauchlage',
  measures: 'Wie oft du die Brust vom Boden hebst und wie lange sie oben bleibt.',
  why: 'Stunden im Sitzen machen den oberen Rücken rund. Die Brust zu heben übt die Muskeln, die dich spät im Lauf aufrecht halten.',
  whyNot:
    'Höher ist nicht besser: Es gibt keine Norm, und eine Brust, die nur der untere Rücken hebt, verfehlt den Zweck. Wenn dein Rücken es nicht mag, lass es weg.',
  stage: { next: 'Mach dich bereit, die Brust zu heben', go: 'Brust hoch, zwei Sekunden, ab' },
  shown: {
    right:
      'Jemand liegt auf dem Bauch, hebt die Brust ein wenig, hält sie und legt sie wieder ab, die Füße am Boden.',
    wrong: 'Die Brust ruckt hoch und fällt, oder sie verlässt kaum den Boden.',
  },
  steps: [
    'Leg dich auf den Bauch, die Hände neben dem Kopf, die Stirn zum Boden. Bleib drei Sekunden ruhig.',
    'Mach dich lang und heb dann Brustbein und Kopf zusammen, den Blick zum Boden.',
    'Halt zwei Sekunden und atme weiter. Die Füße bleiben unten.',
    'Leg die Brust langsam ab. Achtmal.',
  ],
  setUp: [
    'Kamera am Boden oder auf einer niedrigen Kiste, zwei bis drei Meter entfernt, eine deiner Seiten zu ihr.',
    'Leg dich quer ins Bild, Kopf bis Füße zu sehen, etwas Platz über dir.',
    'Licht von der Seite der Kamera und Kleidung, die sich von der Matte abhebt. Liegende sind für das Posenmodell schwer: Ich brauche Schulter und Hüfte auf der Kameraseite. Ohne den Fuß beurteile ich ihn nicht; ohne Schulter oder Hüfte läuft nur die Uhr.',
  ],
  faults: [
    { fault: 'Der Kopf kippt in den Nacken', cue: 'Blick zum Boden, Nacken lang.' },
    { fault: 'Die Füße heben ab', cue: 'Fußrücken in die Matte.' },
    { fault: 'Im unteren Rücken zwickt es', cue: 'Tiefer, länger, Bauch fest.' },
  ],
  levels: {
    'hands-help': {
      title: 'Hände helfen',
      hint: 'Handflächen neben dem Kopf am Boden, mit leichtem Druck.',
    },
    'hands-light': { title: 'Hände vom Boden', hint: 'Die Hände schweben neben dem Kopf.' },
    'arms-long': { title: 'Arme lang', hint: 'Die Arme nach vorn gestreckt, Daumen nach oben.' },
  },
} satisfies Messages['exercises']['prone-extension'];
