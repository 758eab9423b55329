import type { ExerciseTexts } from '../../exercise-texts.ts';

export const lateralSling = {
  title: 'Lateral step-down with a hold',
  measures:
    'How much the free side of your pelvis drops, and how far the trunk leans, when you sink down beside a step and hold.',
  why: 'On one leg the outer hip of that side and the flank of the other hold you upright together. Lowering yourself beside a step and waiting there trains just this.',
  whyNot:
    'Step-downs read differently from squats on the flat, so compare them only with each other. That they change how you run has not been shown.',
  stage: {
    next: '{side, select, left {Left} other {Right}} foot on the step',
    go: 'Sink, hold for two, and up',
  },
  shown: {
    right:
      'A runner stands with the {side, select, left {left} other {right}} foot on a step, the other leg beside it, sinks until its heel is near the floor, holds, and comes up, pelvis level.',
    wrong: 'The free hip drops, the trunk leans over and the knee falls inward.',
  },
  steps: [
    'Stand still on both feet for three seconds, in front of the step or on it.',
    'One foot on the step, the other hanging free beside it, hands on your hips.',
    'Bend the standing knee slowly until the free heel is near the floor, and hold it there for two seconds.',
    'Come up again. Six times. Without a step: a step aside onto the leg, sink, hold, and back.',
  ],
  setUp: [
    'Camera at hip height, two to three metres away, your whole body with the step in the picture.',
    'Face the camera squarely, hands so that your waist is free.',
    'Wear a fitted or tucked-in top, or stick two dots on your front hip bones. A step of a hand’s length is high enough.',
  ],
  faults: [
    { fault: 'The free hip drops.', cue: 'Keep your belt level, go less deep.' },
    { fault: 'The trunk leans over the standing leg.', cue: 'Stand tall.' },
    { fault: 'You fall into the last part.', cue: 'Slower: two seconds down.' },
  ],
  levels: {
    'hand-on-wall': { title: 'Hand on a wall', hint: 'Low step, fingertips for balance.' },
    'low-step': { title: 'Low step', hint: 'Down and up, without a pause.' },
    hold: { title: 'With a hold', hint: 'Two seconds still at the lowest point.' },
    'side-step': {
      title: 'Step aside',
      hint: 'A long step aside on the floor, landing on one leg, and hold.',
    },
  },
} as const satisfies ExerciseTexts;
