import type { ExerciseTexts } from '../../exercise-texts.ts';

export const kettlebellDeadlift = {
  title: 'Kettlebell single-leg deadlift',
  measures:
    'How far you bend at the hip on one leg with a weight in your hands, and what knee and free leg do meanwhile.',
  why: 'Once the hinge on one leg is steady, a weight gives the back of the leg something to do. Write down how heavy it is, and you will see what you carry grow.',
  whyNot:
    'The camera does not see the weight nor how hard it is for you. Stronger legs go with better running economy in studies of whole strength programmes, not of this exercise alone.',
  stage: {
    next: 'Weight in hand, onto your {side, select, left {left} other {right}} leg',
    go: 'Bend at the hip, {side, select, left {left} other {right}} leg',
  },
  shown: {
    right:
      'A runner seen from the side stands on the {side, select, left {left} other {right}} leg with a weight hanging from the hands, bends forward at the hip with a long back, and comes up again.',
    wrong: 'The standing knee bends far, and the free foot comes down between the repetitions.',
  },
  steps: [
    'Stand sideways, the leg you will stand on nearer to the camera, the weight in both hands, and keep still on both feet for three seconds.',
    'Take your weight onto that leg, knee soft, arms hanging long.',
    'Push the hips back and let the kettlebell sink straight down, close to your leg.',
    'Come up tall. Eight times, two seconds each way; put the weight down before the back gets round.',
  ],
  setUp: [
    'Camera at hip height, about three metres away, with room in the picture in front of you and behind you.',
    'Stand sideways: left side to the camera for the left leg, then turn round for the right.',
    'Shoes off or flat, the floor clear: you must be able to put the weight down at any time.',
  ],
  faults: [
    { fault: 'The weight swings away from you.', cue: 'Let it hang, close to the standing leg.' },
    { fault: 'The knee bends instead of the hip.', cue: 'Push your hips back.' },
    {
      fault: 'The shoulder is pulled down by the weight.',
      cue: 'Shoulder blades quiet, neck long; else take a lighter one.',
    },
  ],
  levels: {
    light: { title: 'Light, both hands', hint: 'A weight you could hold for minutes.' },
    'other-hand': {
      title: 'One hand',
      hint: 'The weight in the hand across from the standing leg.',
    },
    heavier: { title: 'Heavier', hint: 'Six clean ones should feel as if two more were possible.' },
  },
} as const satisfies ExerciseTexts;
