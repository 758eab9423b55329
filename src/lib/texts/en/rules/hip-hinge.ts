import type { hipHinge as rule } from '../../../rules/hip-hinge.ts';
import type { RuleTexts } from '../../rule-texts.ts';
import { HINGE_LIMITS, HINGE_METRIC_TEXTS, HINGE_TUNING_TEXTS } from './hinging.ts';

export const hipHinge = {
  title: 'Hip hinge on one leg',
  definition:
    'How far the trunk goes down in each repetition, seen from the side of the stance leg, with what the stance knee and the free leg do meanwhile.',
  metrics: {
    ...HINGE_METRIC_TEXTS,
    'knee-bend': {
      title: 'Bend of the stance knee',
      definition: 'Most that the stance knee bends in a repetition; mean of the repetitions.',
      sign: '0 = straight; larger = more bent.',
    },
    'leg-line': {
      title: 'Free leg against the trunk',
      definition:
        'How far the free leg, hip to ankle, is off the line of the trunk at the deepest point; mean of the repetitions in which it was seen.',
      sign: '0 = one straight line; + = the leg hangs lower than the trunk, − = higher.',
    },
    'touch-downs': {
      title: 'Touch-downs',
      definition: 'How often the free foot came down between the first and the last repetition.',
      sign: '0 = never.',
    },
    'rep-count': {
      title: 'Repetitions',
      definition:
        'Hinges of at least 20°, and of at least half of your first five, with the stance foot on its spot. The error counts the moments in which one may have been missed.',
      sign: '0 = none.',
    },
  },
  tuning: { ...HINGE_TUNING_TEXTS, lineWarnDeg: 'Bend between trunk and free leg worth a word.' },
  events: {
    repDone: 'The trunk went down and came up again.',
    footUp: 'The free foot left the floor.',
    footDown: 'The free foot came down.',
  },
  limits: [
    'Whether the pelvis stays level or opens to the free side cannot be seen from beside you, and pose points do not show the tilt of a pelvis from anywhere. It is not measured here; a mirror behind you, or a friend, sees it better.',
    'A foot that hovers a hand’s breadth or less over the floor may read as a touch-down.',
    ...HINGE_LIMITS,
  ],
} as const satisfies RuleTexts<typeof rule>;
