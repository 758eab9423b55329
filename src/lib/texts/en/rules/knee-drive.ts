import type { kneeDrive as rule } from '../../../rules/knee-drive.ts';
import type { RuleTexts } from '../../rule-texts.ts';

export const kneeDrive = {
  title: 'Knee to elbow',
  definition:
    'How high each knee comes, how near the elbow of the other side, and whether the trunk stays over the standing leg. Left and right are those of the knee.',
  metrics: {
    'rep-count': {
      title: 'Repetitions',
      definition:
        'Times the knee of this side came up and went down again. The error counts the moments in which one may have been missed.',
      sign: '0 = none. The side is that of the knee.',
    },
    'rep-time': {
      title: 'Time per pair',
      definition: 'Median time from one lift of a knee to the next of the same knee.',
      sign: 'Larger = slower.',
    },
    'knee-height': {
      title: 'Knee height',
      definition:
        'Height of the knee over the middle of the hips at the top, as a share of your leg; mean of the repetitions.',
      sign: '+ = higher than the hips; 0 = as high. The side is that of the knee.',
    },
    'height-difference': {
      title: 'Knee height, left minus right',
      definition: 'Difference between the two knee heights.',
      sign: '+ = the left knee comes higher; 0 = alike.',
    },
    'elbow-gap': {
      title: 'Elbow to knee',
      definition:
        'Distance from the knee to the elbow of the other side at the top, in the picture, as a share of your leg; mean of the repetitions.',
      sign: 'Smaller = nearer. The side is that of the knee.',
    },
    'trunk-lean': {
      title: 'Trunk lean at the top',
      definition:
        'Lean of the trunk over the leg you stand on, with the knee at the top; mean of the repetitions.',
      sign: '+ = towards the leg you stand on; 0 = as in the quiet start. The side is that of the knee.',
    },
    'knee-now': {
      title: 'Knee height now',
      definition: 'Height of the higher knee at this moment, as a share of your leg, live only.',
      sign: '+ = higher than the hips; 0 = as high.',
    },
  },
  tuning: {
    minLift: 'A lift counts from this rise of the knee, in leg lengths.',
    kneeLowPercent: 'A knee lower than this at the top is worth a word.',
    gapWarnPercent: 'An elbow farther from the knee than this is worth a word.',
    leanWarnDeg: 'Trunk lean worth a word, to either side.',
    leanFaultDeg: 'Marked trunk lean.',
    hurriedS: 'Pairs that follow faster than this are hurried.',
  },
  events: { repDone: 'A knee came up and went down again.' },
  limits: [
    'The camera sees no depth: an elbow in front of the knee looks as if it touched it.',
    'With the camera much higher or lower than your hips a knee that comes forward looks lower or higher than it is.',
    'Knees lifted in a march count as well: it does not insist on the elbow.',
    'There is no norm for this; the numbers beyond which something is said are start values.',
  ],
} as const satisfies RuleTexts<typeof rule>;
