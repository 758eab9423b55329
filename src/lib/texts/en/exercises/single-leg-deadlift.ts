import type { ExerciseTexts } from '../../exercise-texts.ts';

export const singleLegDeadlift = {
  title: 'Single-leg deadlift',
  measures:
    'How far you bend at the hip on one leg while the knee stays soft and the free leg goes back with the trunk.',
  why: 'Each running step is carried by one leg whose hip bends and straightens again. This does just that, slowly and with your own weight, so that you can feel what trunk, hip and foot do.',
  whyNot:
    'How deep is deep enough nobody knows, and that this exercise alone makes anybody faster or keeps injuries away has not been shown.',
  stage: {
    next: 'Then onto your {side, select, left {left} other {right}} leg',
    go: 'Bend at the hip, {side, select, left {left} other {right}} leg',
  },
  shown: {
    right:
      'A runner seen from the side stands on the {side, select, left {left} other {right}} leg and bends forward at the hip with a long back, the free leg rising behind in one line with the trunk, and comes up again.',
    wrong: 'The standing knee bends far, the trunk stays half up and the free leg hangs.',
  },
  steps: [
    'Stand sideways, the leg you will stand on nearer to the camera, and keep still on both feet for three seconds.',
    'Take your weight onto that leg, knee soft, hands on your hips.',
    'Push the hips back: trunk down, free leg up behind you, one long line from head to heel.',
    'Come up again until the free foot is just off the floor. Eight times, two seconds each way.',
  ],
  setUp: [
    'Camera at hip height, about three metres away, with room in the picture in front of you and behind you.',
    'Stand sideways: left side to the camera for the left leg, then turn round for the right.',
    'Clear the floor behind you, and keep a wall or chair within reach.',
  ],
  faults: [
    {
      fault: 'The knee bends instead of the hip.',
      cue: 'Push your hips back, as if to shut a door behind you.',
    },
    {
      fault: 'The free leg hangs while the trunk goes down.',
      cue: 'Make the leg long: heel away from you.',
    },
    {
      fault: 'The hip of the free leg opens upwards.',
      cue: 'Free toes point at the floor. The camera beside you cannot see this one.',
    },
    {
      fault: 'The free foot comes down each time.',
      cue: 'Go less deep, look at one spot, and stay slow.',
    },
  ],
  levels: {
    'hand-on-wall': {
      title: 'Hand on a wall',
      hint: 'Fingertips for balance, as deep as your back stays long.',
    },
    'toe-down': {
      title: 'Toes as a stand',
      hint: 'The free toes may touch the floor between repetitions.',
    },
    free: { title: 'Free', hint: 'Free foot off the floor from the first to the last.' },
    slow: { title: 'Slow', hint: 'Four seconds down, a breath there, two seconds up.' },
  },
} as const satisfies ExerciseTexts;
