import type { lunge as rule } from '../../../rules/lunge.ts';
import type { RuleTexts } from '../../rule-texts.ts';

export const lunge = {
  title: 'Lunge',
  definition:
    'How far the hips go down in each lunge. From the front also where the front knee and the trunk are, from the side how far the trunk bends forward; what a camera cannot see from its place is left out.',
  metrics: {
    'lunge-depth': {
      title: 'Depth',
      definition:
        'How far the hips fall from where they were just before to the deepest point, in percent of your leg length; mean of the lunges. From the front an allowance is made for coming nearer to the camera.',
      sign: 'Larger = deeper; about 50 % with both knees at right angles.',
    },
    'knee-shift': {
      title: 'Front knee off its line',
      definition:
        'How far the front knee lies beside the line from hip to ankle at the deepest point, in percent of your leg length; mean of the lunges. Seen from the front only.',
      sign: '+ = towards the middle, − = outwards; 0 = on the line.',
    },
    'trunk-lean': {
      title: 'Trunk lean',
      definition:
        'Lean of the trunk to the side at the deepest point; mean of the lunges. Seen from the front only.',
      sign: '+ = towards the front leg’s side; 0 = as at the start.',
    },
    'trunk-pitch': {
      title: 'Trunk forward',
      definition:
        'How far the trunk is bent forward at the deepest point; mean of the lunges. Seen from the side only.',
      sign: '+ = forward; 0 = as at the start.',
    },
    'rep-count': {
      title: 'Repetitions',
      definition:
        'Lunges in which the hips fall by at least 17 % of leg length, and by at least half of your first five, with the toes of the hind foot on their spot. The error counts the moments in which one may have been missed.',
      sign: '0 = none.',
    },
    'rep-time': {
      title: 'Time per repetition',
      definition: 'Median time from one lunge to the next.',
      sign: 'Larger = slower.',
    },
    'depth-now': {
      title: 'Depth now',
      definition: 'How far the hips are below standing at this moment, live only.',
      sign: 'Larger = deeper; 0 = standing.',
    },
  },
  tuning: {
    leastLegs: 'A lunge counts from this fall of the hips, as a share of leg length.',
    kneeWarnPercent: 'Distance of the front knee from its line worth a word, to either side.',
    kneeFaultPercent: 'Front knee far off its line.',
    leanWarnDeg: 'Trunk lean worth a word, to either side.',
    leanFaultDeg: 'Marked trunk lean.',
    pitchWarnDeg: 'Trunk bent forward enough for a word.',
    fastRepS: 'Lunges that follow faster than this are hurried.',
  },
  events: { repDone: 'The hips went down and came up again.' },
  limits: [
    'From the front the front foot comes nearer to the camera and looks larger, so depth and knee are less certain there. Stand in the middle of the picture and square to the camera: at its edge, or a little turned, a straight knee seems to wander.',
    'A knee line in a picture says little about how a knee turns in space: use it to practise, not to judge a knee.',
    'Left and right differ by more than their errors, or they do not differ as far as this camera can tell.',
    'There is no norm for this exercise; the borders for the trunk are those of squats, as a start.',
    'The errors come from a synthetic athlete; real people have not been compared with a laboratory here.',
  ],
} as const satisfies RuleTexts<typeof rule>;
