import type { ExerciseTexts } from '../../exercise-texts.ts';

export const legSwingFrontal = {
  title: 'Leg swing, out and across',
  measures: 'How far your leg swings out and across while trunk and pelvis stay still.',
  why: 'The leg you stand on has to hold pelvis and trunk against a weight that pulls to both sides. The leg that swings loosens the inside and outside of its hip.',
  whyNot:
    'A wider swing is not a better one, and nobody has shown that swings make a runner faster. There is no norm: compare your legs and your weeks.',
  stage: {
    next: 'Stand on your {side, select, left {left} other {right}} leg',
    go: 'Swing out and across',
  },
  shown: {
    right:
      'A runner stands on the {side, select, left {left} other {right}} leg and swings the other one out to its side and across in front, trunk upright, pelvis level.',
    wrong: 'The trunk leans away from the leg and the pelvis tips with every swing.',
  },
  steps: [
    'Stand on both feet facing the camera and keep still for three seconds. A wall or chair at your side is fine.',
    'Put your weight on one leg and hold the other one a little in front, knee nearly straight.',
    'Swing it out to its side first, then across in front of the leg you stand on. Ten times, loose and even.',
    'Only as far as trunk and pelvis stay where they are.',
  ],
  setUp: [
    'Camera at hip height, two to three metres away, with room in the picture on both sides.',
    'Face the camera squarely, or turn your back to it squarely.',
    'Wear a fitted or tucked-in top, or stick two dots on your front hip bones: without them your pelvis cannot be followed; everything else can.',
  ],
  faults: [
    { fault: 'The trunk leans away from the leg.', cue: 'Swing less far and grow tall.' },
    {
      fault: 'The pelvis tips along.',
      cue: 'Hands on your hips: they should hardly move.',
    },
    {
      fault: 'The leg is flung.',
      cue: 'Let it fall and rise like a pendulum; one swing takes almost two seconds.',
    },
  ],
  levels: {
    'with-support': { title: 'With a hand on the wall', hint: 'Hold on lightly at hip height.' },
    free: { title: 'Without support', hint: 'Hands on your hips.' },
    'soft-surface': {
      title: 'On a cushion',
      hint: 'Stand on a soft cushion, with a wall within reach.',
    },
  },
} as const satisfies ExerciseTexts;
