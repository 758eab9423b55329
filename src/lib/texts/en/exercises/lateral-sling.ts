import type { ExerciseTexts } from '../../exercise-texts.ts';

export const lateralSling = {
  title: 'Side step with a hold',
  measures:
    'How much the free side of your pelvis drops, and how far the trunk leans, when you step aside onto one leg, sink and hold.',
  why: 'On one leg the outer hip of that side and the flank of the other hold you upright together. A step aside asks both at once, and the hold shows whether they keep it up.',
  whyNot:
    'It measures pelvis and trunk, not the push of the step. That it changes how you run has not been shown.',
  stage: {
    next: 'Then aside onto your {side, select, left {left} other {right}} leg',
    go: 'Sink, hold for two, and up',
  },
  shown: {
    right:
      'A runner stands on the {side, select, left {left} other {right}} leg, the other foot off the floor, sinks slowly, holds there and comes up, pelvis level.',
    wrong: 'The free hip drops, the trunk leans over and the knee falls inward.',
  },
  steps: [
    'Stand on both feet, hands on your hips, and keep still for three seconds.',
    'Step aside onto the leg you test and lift the other foot off the floor behind you.',
    'Sink slowly on that leg and hold still there for two seconds.',
    'Come up. Six times, either staying on the leg or with a new step aside each time.',
  ],
  setUp: [
    'Camera at hip height, two to three metres away, your whole body and room for the step in the picture.',
    'Face the camera squarely, hands so that your waist is free. Start beside the middle, so that you hold in the middle.',
    'Wear a fitted or tucked-in top, or stick two dots on your front hip bones.',
  ],
  faults: [
    { fault: 'The free hip drops.', cue: 'Keep your belt level, go less deep.' },
    { fault: 'The trunk leans over the standing leg.', cue: 'Stand tall.' },
    { fault: 'You drop into the last part.', cue: 'Slower: two seconds down.' },
  ],
  levels: {
    'hand-on-wall': {
      title: 'Hand on a wall',
      hint: 'No step: onto the leg, a little down, fingertips for balance.',
    },
    'short-step': {
      title: 'Short step',
      hint: 'A step of a shoulder’s width, then sink and hold.',
    },
    'long-step': { title: 'Long step', hint: 'As far as you can land quietly on one leg.' },
    'step-down': {
      title: 'Down from a step',
      hint: 'Stand on a low step, step down to its side onto the leg, and hold.',
    },
  },
} as const satisfies ExerciseTexts;
