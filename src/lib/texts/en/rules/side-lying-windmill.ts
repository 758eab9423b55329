import type { sideLyingWindmill as rule } from '../../../rules/side-lying-windmill.ts';
import type { RuleTexts } from '../../rule-texts.ts';
import { FLOOR_LIMITS, FLOOR_METRIC_TEXTS } from './on-the-floor.ts';

export const sideLyingWindmill = {
  title: 'Windmill lying on the side',
  definition:
    'Sweeps of the upper arm, told by the height of its hand and by shoulders that are no longer above each other, how long it stays over, and whether the knee stays where it is.',
  metrics: {
    'hold-time': {
      title: 'Held open',
      definition:
        'How long arm and chest stay in the top quarter of their way; mean of the repetitions.',
      sign: 'Larger = longer.',
    },
    'knee-move': {
      title: 'Knee',
      definition:
        'How far the upper knee rises or sinks meanwhile, as a share of the trunk; mean of the repetitions.',
      sign: 'Always positive; 0 = it stays as in the quiet start.',
    },
    'rep-count': {
      title: 'Sweeps',
      definition:
        'Times the arm goes over and comes back to the front, by at least half of your first five, hips on their spot. The error counts the moments in which one may have been missed.',
      sign: '0 = none.',
    },
    ...FLOOR_METRIC_TEXTS,
    'sweep-now': {
      title: 'Open now',
      definition: 'Height of the hand and opening of the chest together at this moment, live only.',
      sign: '0 = as in the quiet start; about 100 = arm and chest fully open.',
    },
  },
  tuning: {
    minSweep: 'A sweep counts from this share of fully open.',
    shortHoldS: 'A stay shorter than this is left at once.',
    kneeWarnPercent: 'A knee that moves by this much is worth a word.',
    kneeFaultPercent: 'A knee that moves by this much takes the pelvis along.',
    fastRepS: 'Sweeps that follow faster than this are hurried.',
  },
  events: { repDone: 'The arm went over and came back.' },
  limits: [
    'It gives no degrees: from the front, where the arm points behind the body is not seen.',
    'The hand may be hidden behind you for up to eight seconds; held times that were mostly hidden are not told.',
    ...FLOOR_LIMITS,
  ],
} as const satisfies RuleTexts<typeof rule>;
