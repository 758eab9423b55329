import type { hipHitch as rule } from '../../../rules/hip-hitch.ts';
import type { RuleTexts } from '../../rule-texts.ts';
import { NO_PEOPLE_YET, REP_TEXTS } from './repetitions.ts';

export const hipHitch = {
  title: 'Hip hitch',
  definition:
    'How far the pelvis goes from its lowest to its highest in each repetition. The hanging foot shows when; dots or fitted clothes show how far.',
  metrics: {
    'pelvis-range': {
      title: 'Pelvis range',
      definition:
        'From the lowest to the highest tilt of the pelvis, measured in the pixels; mean of the repetitions in which it was seen, without the first.',
      sign: 'Larger = farther.',
    },
    'foot-range': {
      title: 'Foot range',
      definition:
        'How far the hanging foot goes up and down against the foot you stand on, in leg lengths; mean of the repetitions but the first.',
      sign: 'Larger = farther; a bent knee makes it larger too.',
    },
    'stance-sink': {
      title: 'Bend of the standing leg',
      definition:
        'How much lower the standing hip is when the foot is down than when it is up, in leg lengths; mean of the repetitions but the first.',
      sign: '+ = the standing knee bends as the foot goes down; 0 = it stays as it is.',
    },
    'trunk-lean': {
      title: 'Trunk lean',
      definition:
        'How far the trunk leans to either side within a repetition; mean of the repetitions.',
      sign: '0 = as on two legs; no side is told.',
    },
    'rep-count': {
      title: 'Repetitions',
      definition:
        'Times the hanging foot went up by at least 3 % of your leg and down again, and by at least half of your first five, its knee straight. The error counts the moments in which one may have been missed.',
      sign: '0 = none.',
    },
    ...REP_TEXTS,
    'foot-now': {
      title: 'Foot now',
      definition:
        'Height of the hanging foot over the other one at this moment, as a share of the leg, live only.',
      sign: '+ = higher; 0 = as with both feet on the step.',
    },
  },
  tuning: {
    minRise: 'The foot must rise by this share of the leg to count.',
    smallPercent: 'A foot that moves less than this is worth a word.',
    sinkWarnPercent: 'Bend of the standing leg worth a word.',
    leanWarnDeg: 'Trunk lean worth a word, to either side.',
    leanFaultDeg: 'Marked trunk lean.',
    fastRepS: 'Repetitions that follow faster than this bounce.',
  },
  events: { repDone: 'The hip sank and rose again.' },
  limits: [
    'Without dots or fitted clothes the pelvis is not measured: the count then stands on the foot alone.',
    'A knee that bends lowers the foot as a sinking pelvis does. It is told apart by how the trunk moves, and only roughly.',
    'There is no norm for this exercise; the limits are start values of ours.',
    NO_PEOPLE_YET,
  ],
} as const satisfies RuleTexts<typeof rule>;
