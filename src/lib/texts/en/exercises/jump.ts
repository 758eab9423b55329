import type { ExerciseTexts } from '../../exercise-texts.ts';

export const jump = {
  title: 'Jumps on both feet',
  measures: 'How many jumps, how evenly, and how your knees and trunk look when you land.',
  why: 'Small springy jumps wake up calves and feet, and two feet share the load. They are a good step before hops on one leg.',
  whyNot:
    'It does not tell how high you jump or how long your feet stay down: an everyday camera is too slow for that. More is not better: feet and tendons need days in between.',
  stage: { next: 'Then jump on both feet', go: 'Jump, then hold' },
  shown: {
    right:
      'A runner jumps on the spot on both feet, evenly, and holds the last landing, knees over the feet.',
    wrong: 'The knees fall inward at the landing, and the rhythm breaks.',
  },
  steps: [
    'Stand with your feet hip-wide and keep still for three seconds.',
    'Jump on the spot, small and even, both feet together.',
    'Land softly, knees over your toes.',
    'Hold the last landing. After two and a half seconds it ends by itself.',
  ],
  setUp: [
    'Camera at hip height, two and a half to three metres away, your whole body in the picture even in the air.',
    'Face the camera squarely, with plenty of light: jumps need 25 pictures a second.',
    'A floor that does not slip, and nothing above your head.',
  ],
  faults: [
    { fault: 'The knees fall inward.', cue: 'Push them gently over your second toes.' },
    { fault: 'The jumps grow and slow down.', cue: 'Make them smaller and springier.' },
  ],
  levels: {
    'one-and-hold': {
      title: 'One jump, then hold',
      hint: 'One small jump, a soft landing, and stay. Five times.',
    },
    ten: { title: 'Ten jumps', hint: 'Ten small ones on the spot, and hold the last one.' },
    twenty: { title: 'Twenty jumps', hint: 'The same, twice as long, light as with a rope.' },
  },
} as const satisfies ExerciseTexts;
