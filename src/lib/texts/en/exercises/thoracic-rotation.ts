import type { ExerciseTexts } from '../../exercise-texts.ts';

export const thoracicRotation = {
  title: 'Thoracic rotation',
  measures:
    'How far your upper body turns to the left and to the right while your pelvis stays still.',
  why: 'With every stride the upper body turns against the pelvis. A stiff middle back makes the arms and the lower back do that work.',
  shown: {
    right:
      'A runner turns the chest far to one side and to the other while the pelvis stays still.',
    wrong: 'The pelvis turns along, and the chest hardly turns against it.',
  },
  whyNot:
    'A camera in front of you sees turns with an error of about 10°, and turning further does not make you faster by itself. If you already turn far and evenly, your time is better spent elsewhere.',
  steps: [
    'Sit on the front half of a chair, knees and feet together, arms crossed on your chest.',
    'Look at the camera and keep still for two seconds.',
    'Turn to one side as far as you can without leaning, and hold for one second.',
    'Come back to the middle and turn to the other side. Three times each.',
  ],
  setUp: [
    'Camera at chest height, about two metres away, your whole body in the picture.',
    'Face the camera squarely, with the light in front of you.',
  ],
  faults: [
    {
      fault: 'You lean instead of turning.',
      cue: 'Turn around a pole that runs from the seat to the top of your head.',
    },
    { fault: 'A knee slides forward.', cue: 'Squeeze a towel between your knees.' },
    { fault: 'Only your arms move.', cue: 'Let the breastbone lead; the arms come along.' },
  ],
  levels: {
    seated: { title: 'Seated', hint: 'On a chair, so that your pelvis stays where it is.' },
  },
} as const satisfies ExerciseTexts;
