import type { ExerciseTexts } from '../../exercise-texts.ts';

export const hop = {
  title: 'Single-leg hops',
  measures:
    'How many hops, how evenly, how true to one spot, and how long you hold the last landing.',
  why: 'Every running step is a landing on one leg. Hops practise that landing, a little quicker and springier than balance and squats do.',
  whyNot:
    'It does not tell how high you hop or how short your foot stays down: an everyday camera is too slow for that. Whether hopping on its own makes you faster, nobody can promise.',
  stage: {
    next: 'Then hop on your {side, select, left {left} other {right}} leg',
    go: 'Hop, then hold',
  },
  shown: {
    right:
      'A runner hops on the {side, select, left {left} other {right}} leg on one spot, evenly, and holds the last landing, trunk upright.',
    wrong: 'The foot lands farther and farther out, and the trunk tips at the landing.',
  },
  steps: [
    'Stand on both feet and keep still for three seconds, hands on your hips.',
    'Lift one foot behind you, clear of the floor.',
    'Hop on the spot, as evenly as you can. Land softly.',
    'Hold the last landing: foot still, trunk still. After two and a half seconds it ends by itself.',
  ],
  setUp: [
    'Camera at hip height, two and a half to three metres away, your whole body in the picture even in the air.',
    'Face the camera squarely, with plenty of light: hops need 25 pictures a second.',
    'A floor that does not slip, nothing to stumble over, shoes or bare feet as you like.',
  ],
  faults: [
    { fault: 'You wander to the side.', cue: 'Look at one spot ahead and make smaller hops.' },
    { fault: 'The trunk tips when you land.', cue: 'Grow tall, ribs over hips.' },
    { fault: 'The landing is loud.', cue: 'Land on the front of the foot, let the knee give.' },
  ],
  levels: {
    'one-and-hold': {
      title: 'One hop, then hold',
      hint: 'One small hop, then stand like a tree. Five times a side.',
    },
    ten: { title: 'Ten hops', hint: 'Ten small hops on one spot, and hold the last one.' },
    twenty: { title: 'Twenty hops', hint: 'The same, twice as long. Stop when it gets untidy.' },
  },
} as const satisfies ExerciseTexts;
