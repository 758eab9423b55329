import type { ExerciseTexts } from '../../exercise-texts.ts';

export const toeRaise = {
  title: 'Toe raise',
  measures: 'How many times you raise your toes, heels down, without leaning back or hurrying.',
  why: 'The muscle along the front of your shin lifts the foot in every swing and lets it down after landing. Calves get plenty of work from running; this is their counterpart.',
  whyNot:
    'It does not cure sore shins, and how much runners gain from it has hardly been studied. There is no norm: compare your weeks.',
  stage: { next: 'Stand on both feet', go: 'Toes up, then down' },
  shown: {
    right:
      'A runner stands sideways on both feet and raises toes and forefeet off the floor, heels down, trunk upright, then lowers them slowly.',
    wrong: 'The trunk leans back and the toes hardly leave the floor.',
  },
  steps: [
    'Stand on both feet, sideways to the camera, and keep still for three seconds. To begin with, lean your back lightly on a wall, feet a shoe length in front of it.',
    'Raise toes and forefeet as high as they go, heels on the floor, knees straight.',
    'Lower them slowly. Fifteen times, about two seconds each.',
  ],
  setUp: [
    'Camera at hip height, two to three metres away, either side of you towards it, the near foot clearly in the picture.',
    'Barefoot or in thin shoes, with light on your feet.',
  ],
  faults: [
    {
      fault: 'The hips go back or the trunk leans.',
      cue: 'Stand tall over your heels; raise less.',
    },
    { fault: 'The feet bounce.', cue: 'Hold the top for a moment, then lower slowly.' },
    { fault: 'The toes hardly rise.', cue: 'Pull the whole forefoot up, not only the big toe.' },
  ],
  levels: {
    'against-wall': { title: 'Back at the wall', hint: 'Feet a shoe length in front of it.' },
    free: { title: 'Free', hint: 'Twenty raises without anything at your back.' },
    slow: { title: 'Slowly', hint: 'Two seconds up, one second held, three seconds down.' },
  },
} as const satisfies ExerciseTexts;
