import type { toeRaise as rule } from '../../../rules/toe-raise.ts';
import type { RuleTexts } from '../../rule-texts.ts';
import { NO_PEOPLE_YET, REP_TEXTS } from './repetitions.ts';

export const toeRaise = {
  title: 'Toe raise',
  definition:
    'Raises of the toes with the heels down, seen from the side: how many, how high for that foot, and what the trunk does.',
  metrics: {
    'toe-height': {
      title: 'Toe height',
      definition:
        'How far the toes rise over the heel at the top, as a share of your foot from heel to toes; mean of the repetitions.',
      sign: '0 = foot flat on the floor.',
    },
    'trunk-tilt': {
      title: 'Trunk tilt',
      definition:
        'How far the trunk tilts back or forward within a repetition; mean of the repetitions.',
      sign: '0 = as in the quiet start; back and forward are not told apart.',
    },
    'rep-count': {
      title: 'Raises',
      definition:
        'Raises of at least 12 % of the foot, and of at least half of your first five, with the heel on its spot. The error counts the moments in which one may have been missed.',
      sign: '0 = none.',
    },
    ...REP_TEXTS,
    'toe-now': {
      title: 'Toes now',
      definition: 'Height of the toes at this moment, as a share of the foot, live only.',
      sign: '0 = foot flat on the floor.',
    },
  },
  tuning: {
    minRise: 'A raise counts from this share of the foot.',
    lowPercent: 'Lower raises are worth a word.',
    tiltWarnDeg: 'Tilt of the trunk worth a word.',
    tiltFaultDeg: 'Marked tilt of the trunk.',
    fastRepS: 'Raises that follow faster than this bounce.',
  },
  events: { repDone: 'The toes rose and came down.' },
  limits: [
    'The camera sees how the toes move against the heel, not centimetres. Pose models place the foot poorly, so heights carry an error of a quarter of themselves; the count stands on firmer ground.',
    'Only the foot nearest to the camera is watched; the other one is hidden behind it.',
    'There is no norm for this exercise; the limits are start values of ours.',
    NO_PEOPLE_YET,
  ],
} as const satisfies RuleTexts<typeof rule>;
