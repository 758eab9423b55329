import type { ExerciseTexts } from '../../exercise-texts.ts';

export const longitudinalSling = {
  title: 'Good morning with long arms',
  measures: 'How many clean bends at the hips you do, and how far your trunk goes down in them.',
  why: 'From heels to hands one long chain holds you up when the trunk bends forward, and running uses all of it. Arms overhead make it longer, without any weight.',
  whyNot:
    'It will not tell how mobile your shoulders or your hamstrings are, and nobody has shown that it makes runners faster.',
  stage: { next: 'Then arms up, bend at the hips', go: 'Hips back, then tall' },
  shown: {
    right:
      'A runner seen from the side stands on both legs, arms overhead, bends forward at the hips with a long back, and comes up tall.',
    wrong: 'The knees bend into a squat, and the trunk hardly goes down.',
  },
  steps: [
    'Stand sideways to the camera, feet under your hips, and keep still for three seconds.',
    'Arms overhead, or hands on your hips while you learn it; knees soft.',
    'Push the hips back and let the trunk sink as one piece, as far as your back stays long.',
    'Come up and reach tall. Ten times, two seconds each way.',
  ],
  setUp: [
    'Camera at hip height, about three metres away, with room in the picture over your hands and in front of you.',
    'Stand squarely sideways; either side will do.',
    'Clothes that show hip and knee.',
  ],
  faults: [
    { fault: 'It turns into a squat.', cue: 'Hips back, shins upright.' },
    {
      fault: 'The arms drop in front.',
      cue: 'Upper arms beside your ears, or take the hands to your hips.',
    },
    { fault: 'It gets hasty.', cue: 'Breathe in on the way down, out on the way up.' },
  ],
  levels: {
    'hands-on-hips': { title: 'Hands on hips', hint: 'Feel the hips go back under your hands.' },
    'arms-overhead': { title: 'Arms overhead', hint: 'Arms in line with the trunk all the way.' },
    slow: { title: 'Slow', hint: 'Four seconds down, a breath there, two seconds up.' },
  },
} as const satisfies ExerciseTexts;
