import type { ExerciseTexts } from '../../exercise-texts.ts';

export const sideLyingWindmill = {
  title: 'Windmill lying on your side',
  measures:
    'How often your upper arm sweeps over to the floor behind you, and how long it stays there.',
  why: 'It opens chest and shoulder while the knees hold the pelvis, and lying down nothing else has to work. A kind way to begin with turning.',
  whyNot:
    'It says nothing about degrees, and the hand on the floor is no goal in itself. A pull in the front of the shoulder means: less far.',
  stage: {
    next: 'Stay on your {side, select, left {left} other {right}} side',
    go: 'Upper arm over, breathe, back',
  },
  shown: {
    right:
      'A runner lies on the {side, select, left {left} other {right}} side, knees bent, and sweeps the upper arm over to the floor behind, rests there, and comes back, knees together.',
    wrong: 'The arm is thrown only half way over and comes straight back.',
  },
  steps: [
    'Lie on your side, hips and knees bent, both arms stretched out in front of you, palms together. A cushion under your head. Keep still for three seconds.',
    'Lift the upper arm and sweep it over to the other side. Your eyes follow the hand.',
    'Let it sink behind you and breathe out. Knees stay together.',
    'Come back the same way. Six times, then turn over.',
  ],
  setUp: [
    'Camera on the floor or a low box, two to three metres away, in front of your chest.',
    'Lie along the picture, head to knees in view, with an arm’s length of room above you.',
    'Bare arms or sleeves that stand out from the wall. Lying bodies are hard for the pose model, and the hand vanishes behind you for a while: that is fine. I need both shoulders, the upper hip, and the upper hand on its way; without them only the clock goes on.',
  ],
  faults: [
    { fault: 'The knees come apart', cue: 'Squeeze a cushion between them.' },
    { fault: 'Only the arm moves', cue: 'Turn the breastbone to the ceiling.' },
    { fault: 'It is hurried', cue: 'One breath out, all the way.' },
  ],
  levels: {
    'open-book': { title: 'One breath', hint: 'As far as it goes without a pull.' },
    'two-breaths': { title: 'Two breaths', hint: 'Heavier with each breath out.' },
  },
} as const satisfies ExerciseTexts;
