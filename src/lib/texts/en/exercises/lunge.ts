import type { ExerciseTexts } from '../../exercise-texts.ts';

export const lunge = {
  title: 'Lunge',
  measures:
    'How deep you go. Seen from the front also how front knee and trunk stay in line, from the side how upright the trunk stays.',
  why: 'A lunge opens the hip of the hind leg and loads that of the front leg, as a long stride does. Do both sides and look at them side by side.',
  whyNot:
    'A deep lunge is no aim in itself, and a knee line in a picture says little about a knee. For whom it prevents anything nobody knows.',
  stage: {
    next: 'Then {side, select, left {left} other {right}} foot forward',
    go: '{side, select, left {Left} other {Right}} foot forward: down and up',
  },
  shown: {
    right:
      'A runner steps forward with the {side, select, left {left} other {right}} foot, sinks straight down until the hind knee is near the floor, the front knee over the foot, and comes back.',
    wrong: 'The front knee falls inward and the trunk leans over.',
  },
  steps: [
    'Stand on both feet, hands on your hips, and keep still for three seconds.',
    'Step forward with the leg you test; the hind toes stay where they are.',
    'Sink straight down, trunk tall, front knee over the foot, as deep as is comfortable.',
    'Push back to standing. Eight times with the same leg, then the other.',
  ],
  setUp: [
    'Camera at hip height, three metres away or more: your front foot must stay in the picture when you step forward.',
    'From the front: face the camera squarely, in the middle of the picture. This shows knee and trunk.',
    'From the side: the front leg nearer to the camera. This shows depth best, and how upright you stay.',
  ],
  faults: [
    { fault: 'The front knee falls inward.', cue: 'Knee over the second toe.' },
    { fault: 'The trunk leans to the side or forward.', cue: 'Stand tall, ribs over hips.' },
    {
      fault: 'The feet stand on one line and you wobble.',
      cue: 'Step a foot’s width to the side.',
    },
  ],
  levels: {
    'hand-on-wall': {
      title: 'Hand on a wall',
      hint: 'Feet apart from the start, shallow, fingertips for balance.',
    },
    'feet-apart': {
      title: 'Feet stay apart',
      hint: 'One foot in front from start to end: only down and up.',
    },
    stepping: { title: 'Stepping', hint: 'Forward and back with every repetition.' },
    weight: { title: 'With a weight', hint: 'A kettlebell held close to the chest.' },
  },
} as const satisfies ExerciseTexts;
