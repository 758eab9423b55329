import type { ExerciseTexts } from '../../exercise-texts.ts';

export const singleLegSquat = {
  title: 'Single-leg squat',
  measures:
    'How much the free side of your pelvis drops at the lowest point of a squat on one leg.',
  why: 'In a lab control group the pelvis dropped by about 7° in this squat, and runners with knee pain dropped more. Practising it in front of a mirror has changed how runners hold the pelvis while running.',
  shown: {
    right:
      'A runner bends the {side, select, left {left} other {right}} knee slowly and comes up again, pelvis level, knee over the foot.',
    wrong: 'The free hip drops, the trunk leans over and the knee falls inward.',
  },
  whyNot:
    'A level pelvis in a squat is no promise of a level one while running, and nobody can read injuries from it. Going deep or fast is not the aim: the camera looks at control.',
  steps: [
    'Stand on both feet, arms crossed on your chest, and keep still for three seconds.',
    'Lift one foot and hold it low and a little behind you.',
    'Bend the standing knee slowly, about as far as to sit on a high stool, and come up again.',
    'Five times, two seconds down and two seconds up.',
  ],
  setUp: [
    'Camera at hip height, two to three metres away, your whole body in the picture.',
    'Face the camera squarely, arms crossed high on your chest so that your waist is free.',
    'Wear a fitted or tucked-in top, or stick two dots on your front hip bones.',
  ],
  faults: [
    { fault: 'The knee falls inward.', cue: 'Send the knee over the second toe.' },
    {
      fault: 'The trunk leans over the standing leg.',
      cue: 'Keep your breastbone above your belt buckle.',
    },
    { fault: 'You drop down fast.', cue: 'Take two seconds, as if you sat down on an egg.' },
  ],
  levels: {
    assisted: {
      title: 'Hand on the wall',
      hint: 'Your fingertips touch the wall; the leg does the work.',
    },
    chair: {
      title: 'Down to a chair',
      hint: 'Sit down slowly until you touch the seat, then stand up again.',
    },
    free: { title: 'Free', hint: 'Arms crossed, nothing to hold on to.' },
    twenty: {
      title: 'Twenty in a row',
      hint: 'Shows whether your pelvis stays level when the leg tires.',
    },
  },
} as const satisfies ExerciseTexts;
