import type { ExerciseTexts } from '../../exercise-texts.ts';

export const halfKneelingRotation = {
  title: 'Half-kneeling rotation',
  measures:
    'How far your upper body turns to the left and to the right while you kneel on one knee.',
  why: 'One foot in front and one knee on the floor hold the pelvis better than standing does, without a chair. It is a step between sitting and running tall.',
  shown: {
    right:
      'A runner turns the chest far to one side and to the other while the pelvis stays still.',
    wrong: 'The pelvis turns along, and the chest hardly turns against it.',
  },
  whyNot:
    'The pelvis is held less firmly than on a chair, so compare these numbers only with each other. There is no norm for them.',
  steps: [
    'Kneel on your right knee, on a cushion, with the left foot flat in front of you and the trunk upright.',
    'Cross your arms on your chest, look at the camera and keep still for two seconds.',
    'Turn to one side as far as you can without leaning, and hold for one second.',
    'Come back to the middle and turn to the other side. Three times each, always with the right knee down, so that results can be compared.',
  ],
  setUp: [
    'Camera at chest height, about two metres away, your whole body in the picture.',
    'Both hips square to the camera, the front foot pointing at it, with the light in front of you.',
  ],
  faults: [
    { fault: 'Your hips turn along.', cue: 'Keep your belt buckle facing forward.' },
    { fault: 'The front knee wanders.', cue: 'Point the front knee at the camera all the time.' },
    { fault: 'You lean back.', cue: 'Stay stacked: head over ribs, ribs over hips.' },
  ],
  levels: {
    'half-kneeling': { title: 'Half-kneeling', hint: 'The right knee down on something soft.' },
  },
} as const satisfies ExerciseTexts;
