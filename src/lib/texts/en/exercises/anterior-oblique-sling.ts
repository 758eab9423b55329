import type { ExerciseTexts } from '../../exercise-texts.ts';

export const anteriorObliqueSling = {
  title: 'Knee to elbow, standing',
  measures:
    'How high each knee comes, how near the opposite elbow, and how quietly you stand meanwhile.',
  why: 'In every stride one knee drives up while the chest turns towards it. Here you do the same slowly, on one leg at a time, across the front of the body.',
  whyNot:
    'There is no norm for it, and whether training it by itself makes a faster runner has not been shown. It says nothing about how strong your belly is.',
  stage: { next: 'Then knee to elbow, side by side', go: 'Knee to elbow' },
  shown: {
    right:
      'A runner lifts one knee to hip height and brings the opposite elbow to it, then the other two, the standing leg quiet.',
    wrong: 'The knee stays low, the elbow far, and the trunk tips over the standing leg.',
  },
  steps: [
    'Stand on both feet, fingertips at your temples, and keep still for three seconds.',
    'Lift one knee to the height of your hip and turn the opposite elbow towards it.',
    'Put the foot down, stand tall, then do the other two.',
    'Slowly, eight on each side. Breathe out on the way up.',
  ],
  setUp: [
    'Camera at hip height, two to three metres away, your whole body in the picture.',
    'Face the camera squarely.',
    'A wall within reach if you like, beside you, not in front.',
  ],
  faults: [
    { fault: 'The trunk tips to the side.', cue: 'Push the floor away with the standing leg.' },
    {
      fault: 'Only the elbow comes down.',
      cue: 'Bring the knee up first, then turn the chest to it.',
    },
  ],
  levels: {
    'knee-up': {
      title: 'Knee up, hands free',
      hint: 'Knee to hip height, elbow as near as it comes by itself. Six a side.',
    },
    touch: { title: 'Knee to elbow', hint: 'As near to each other as they come. Eight a side.' },
    slow: {
      title: 'Slow, with a stop',
      hint: 'Two seconds up, one second still, two seconds down.',
    },
  },
} as const satisfies ExerciseTexts;
