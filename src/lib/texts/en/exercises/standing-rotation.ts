import type { ExerciseTexts } from '../../exercise-texts.ts';

export const standingRotation = {
  title: 'Standing rotation',
  measures:
    'How far your upper body turns to the left and to the right while you stand on both feet.',
  why: 'It needs nothing but the place where you stand, and is closer to running than a chair. The pelvis turns along more easily, so the number is less sure.',
  shown: {
    right:
      'A runner turns the chest far to one side and to the other while the pelvis stays still.',
    wrong: 'The pelvis turns along, and the chest hardly turns against it.',
  },
  whyNot:
    'The hips turn along easily, and the camera hardly sees how much. For a number to follow over months, take the seated turn.',
  steps: [
    'Stand with your feet hip-wide and pointing at the camera, arms crossed on your chest.',
    'Look at the camera and keep still for two seconds.',
    'Turn your upper body to one side as far as you can without leaning, hips and feet still, and hold for one second.',
    'Come back to the middle and turn to the other side. Three times each.',
  ],
  setUp: [
    'Camera at chest height, two to three metres away, your whole body in the picture.',
    'Face the camera squarely with hips and feet, with the light in front of you.',
  ],
  faults: [
    {
      fault: 'Hips and knees turn along.',
      cue: 'Grow roots: both feet press evenly into the floor.',
    },
    { fault: 'You swing round.', cue: 'Turn slowly and stop where it gets firm.' },
    { fault: 'You lean to one side.', cue: 'Keep your head above the middle of your feet.' },
  ],
  levels: {
    standing: { title: 'Standing', hint: 'Both feet on the floor, hip-wide.' },
  },
} as const satisfies ExerciseTexts;
