import type { ExerciseTexts } from '../../exercise-texts.ts';

export const calfRaise = {
  title: 'Calf raise',
  measures: 'How many raises of one heel you can do in time before height or pace is lost.',
  why: 'The calf pushes you off with every step, and this count is one of the few runner tests with a norm: about 25 and 24 in a large group. Fewer than 7 raises of difference are no more than noise.',
  shown: {
    right:
      'A runner stands sideways on the {side, select, left {left} other {right}} leg, rises onto the toes and comes down again, knee straight.',
    wrong: 'The knee bends and the trunk leans forward, and the heel hardly rises.',
  },
  whyNot:
    'The count says how long your calf lasts, not how fast you will run. An Achilles tendon that hurts needs somebody who looks at it, not a test.',
  steps: [
    'Stand on both feet with the side of the leg you test towards the camera, fingertips on a wall, and keep still for three seconds.',
    'Lift the other foot behind you, knee of the standing leg straight.',
    'Rise onto your toes with one beat and come down with the next.',
    'Go on until you can no longer keep height, pace or a straight knee. It ends by itself after two prompts.',
  ],
  setUp: [
    'Camera at hip height, two to three metres away, the foot you stand on clearly in the picture.',
    'Stand sideways: left side to the camera for the left leg, then turn round for the right.',
    'Barefoot, with light on your heel and trousers that show the ankle.',
  ],
  faults: [
    { fault: 'The knee bends to help.', cue: 'Keep the standing knee long.' },
    { fault: 'You rise less with every raise.', cue: 'Touch the same imagined ceiling each time.' },
    {
      fault: 'Your weight rolls onto the little toe.',
      cue: 'Press the big toe and its neighbour into the floor.',
    },
  ],
  levels: {
    'two-legs': {
      title: 'Two legs',
      hint: 'Both feet stay on the floor and rise together, fingertips on the wall.',
    },
    'one-leg': {
      title: 'One leg',
      hint: 'The other foot is off the floor, fingertips on the wall.',
    },
    'step-edge': {
      title: 'Over the edge of a step',
      hint: 'The heel sinks below the step and rises again.',
    },
  },
} as const satisfies ExerciseTexts;
