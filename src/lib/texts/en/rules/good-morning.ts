import type { goodMorning as rule } from '../../../rules/good-morning.ts';
import type { RuleTexts } from '../../rule-texts.ts';
import { HINGE_LIMITS, HINGE_METRIC_TEXTS, HINGE_TUNING_TEXTS } from './hinging.ts';

export const goodMorning = {
  title: 'Hip hinge on two legs',
  definition:
    'How far the trunk goes down in each repetition, seen from the side, with what the near knee and the near arm do meanwhile.',
  metrics: {
    ...HINGE_METRIC_TEXTS,
    'knee-bend': {
      title: 'Bend of the near knee',
      definition:
        'Most that the knee on the side of the camera bends in a repetition; mean of the repetitions.',
      sign: '0 = straight; larger = more bent.',
    },
    'arm-line': {
      title: 'Arm against the trunk',
      definition:
        'How far the near arm, shoulder to wrist, is off the line of the trunk at the deepest point; mean of the repetitions in which it was seen.',
      sign: '0 = overhead, in one line with the trunk; 90° = straight out in front.',
    },
    'rep-count': {
      title: 'Repetitions',
      definition:
        'Hinges of at least 20°, and of at least half of your first five, with the feet on their spot. The error counts the moments in which one may have been missed.',
      sign: '0 = none.',
    },
  },
  tuning: HINGE_TUNING_TEXTS,
  events: { repDone: 'The trunk went down and came up again.' },
  limits: [
    'Only the leg and the arm near the camera are measured; the others are hidden behind them.',
    ...HINGE_LIMITS,
  ],
} as const satisfies RuleTexts<typeof rule>;
