import type { ExerciseTexts } from '../../exercise-texts.ts';

export const standingHipAbduction = {
  title: 'Standing hip abduction',
  measures: 'How far you lift the free leg to the side while trunk and pelvis stay where they are.',
  why: 'The leg you stand on holds the pelvis level while the other one moves, as it does in every step. There is no norm for this exercise, so compare your legs and your weeks; whether it makes anybody a faster runner has not been shown.',
  shown: {
    right:
      'A runner stands on the {side, select, left {left} other {right}} leg and lifts the other one straight out to the side and down again, trunk upright, pelvis still.',
    wrong: 'The trunk leans over the stance leg and the hip hitches up to lift the leg.',
  },
  whyNot:
    'It is a quiet beginning: once it feels easy, exercises that load the leg you stand on ask more of you. Lifting higher is not better.',
  steps: [
    'Stand on both feet, hands on your hips, and keep still for three seconds. A wall within reach is fine.',
    'Put your weight on one leg and lift the other straight out to the side, toes forward.',
    'Only as far as your trunk stays upright and your hip does not hitch up, then lower it slowly.',
    'Ten times, two seconds up and two seconds down.',
  ],
  setUp: [
    'Camera at hip height, two to three metres away, your whole body and room for the leg in the picture.',
    'Face the camera squarely, or turn your back to it squarely.',
    'Wear a fitted or tucked-in top, or stick two dots on your front hip bones: without them the tilt of your pelvis stays unknown and the error grows.',
  ],
  faults: [
    {
      fault: 'The trunk leans away from the lifted leg.',
      cue: 'Lift only as high as your trunk stays tall.',
    },
    { fault: 'The hip hitches up.', cue: 'Make the leg long and reach out with the heel.' },
    { fault: 'The toes turn out.', cue: 'Let toes and kneecap look forward.' },
  ],
  levels: {
    free: { title: 'Free', hint: 'Only the weight of your leg.' },
    band: {
      title: 'With a band',
      hint: 'The band pulls at the ankle of the lifted leg, lightly enough for twelve clean lifts.',
    },
  },
} as const satisfies ExerciseTexts;
