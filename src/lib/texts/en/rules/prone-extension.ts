import type { proneExtension as rule } from '../../../rules/prone-extension.ts';
import type { RuleTexts } from '../../rule-texts.ts';
import { FLOOR_LIMITS, FLOOR_METRIC_TEXTS } from './on-the-floor.ts';

export const proneExtension = {
  title: 'Chest lift on the belly',
  definition:
    'How often the shoulder rises over the hip, how long it stays up, and whether the feet rise too, seen from the side and told in trunk lengths.',
  metrics: {
    'hold-time': {
      title: 'Held at the top',
      definition:
        'How long the shoulder stays in the top quarter of its way; mean of the repetitions.',
      sign: 'Larger = longer.',
    },
    'chest-lift': {
      title: 'Chest lift',
      definition:
        'How much the shoulder rises over the hip at the top, as a share of the trunk; mean of the repetitions. For comparing with yourself.',
      sign: '+ = up; 0 = as in the quiet start.',
    },
    'feet-lift': {
      title: 'Feet',
      definition:
        'How much the ankle rises meanwhile, as a share of the trunk; mean of the repetitions.',
      sign: '+ = up; 0 = as in the quiet start.',
    },
    'rep-count': {
      title: 'Repetitions',
      definition:
        'Lifts of at least 8 % of the trunk, and of half of your first five, with the hip on its spot. The error counts the moments in which one may have been missed.',
      sign: '0 = none.',
    },
    ...FLOOR_METRIC_TEXTS,
    'lift-now': {
      title: 'Chest lift now',
      definition: 'How much the shoulder is up at this moment, live only.',
      sign: '+ = up; 0 = as in the quiet start.',
    },
  },
  tuning: {
    minLift: 'A lift counts from this share of the trunk.',
    shortHoldS: 'A top shorter than this is left at once.',
    feetWarnPercent: 'Feet that rise by this much are worth a word.',
    feetFaultPercent: 'Feet that rise by this much do part of the work.',
    fastRepS: 'Repetitions that follow faster than this are hurried.',
  },
  events: { repDone: 'The chest went up and came down again.' },
  limits: [
    'A lifted chest looks the same whether the upper or the lower back did it. There is no norm, and higher is not better.',
    'A camera far above the floor makes the lift look smaller.',
    ...FLOOR_LIMITS,
  ],
} as const satisfies RuleTexts<typeof rule>;
