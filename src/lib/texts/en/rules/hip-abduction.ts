import type { hipAbduction as rule } from '../../../rules/hip-abduction.ts';
import type { RuleTexts } from '../../rule-texts.ts';

export const hipAbduction = {
  title: 'Hip abduction',
  definition:
    'How far the free thigh goes out to its side in each repetition, against the pelvis where the pixels show its tilt, with what trunk and pelvis do meanwhile.',
  metrics: {
    abduction: {
      title: 'Abduction',
      definition:
        'Thigh angle at the highest point less the hitch of the pelvis; mean of the repetitions. Where the pelvis was not seen it is the thigh angle alone, and its error says so.',
      sign: '+ = out to the side; 0 = as on two legs.',
    },
    'thigh-angle': {
      title: 'Thigh angle',
      definition:
        'Angle of the free thigh against the vertical at the highest point; mean of the repetitions.',
      sign: '+ = out to the side; 0 = as on two legs.',
    },
    'pelvis-hike': {
      title: 'Pelvis hitch',
      definition:
        'How much the free side of the pelvis rises at the highest point, measured in the pixels; mean of the repetitions in which it was seen.',
      sign: '+ = the free side is higher; 0 = as on two legs.',
    },
    'trunk-lean-at-peak': {
      title: 'Trunk lean at the top',
      definition: 'Lean of the trunk at the highest point; mean of the repetitions.',
      sign: '+ = towards the stance side; 0 = as on two legs.',
    },
    'rep-count': {
      title: 'Repetitions',
      definition:
        'Lifts of at least 15°, and of at least half of your first five, with the stance foot on its spot. The error counts the moments in which one may have been missed.',
      sign: '0 = none.',
    },
    'rep-time': {
      title: 'Time per repetition',
      definition: 'Median time from one repetition to the next.',
      sign: 'Larger = slower.',
    },
    'abduction-now': {
      title: 'Abduction now',
      definition: 'Abduction at this moment, live only.',
      sign: '+ = out to the side; 0 = as on two legs.',
    },
    'trunk-lean': {
      title: 'Trunk lean now',
      definition: 'Lean of the trunk at this moment, live only.',
      sign: '+ = towards the stance side; 0 = as on two legs.',
    },
  },
  tuning: {
    leanWarnDeg: 'Trunk lean worth a word, to either side.',
    leanFaultDeg: 'Marked trunk lean.',
    hikeWarnDeg: 'Hitch of the pelvis worth a word.',
    minLiftDeg: 'A lift counts from this angle.',
    fastRepS: 'Repetitions that follow faster than this swing.',
  },
  events: { repDone: 'The leg was lifted and came down again.' },
  limits: [
    'A thigh that comes forward looks less lifted than it is: the camera sees the frontal plane only.',
    'Without dots or fitted clothes the tilt of the pelvis is not seen. The value then holds a hitched hip too, and its error is wider by 8°.',
    'There is no norm for this exercise; the bands for the trunk are those of squats, as a start.',
    'The error of the thigh is taken from studies of other leg angles; real people have not been compared with a laboratory here.',
  ],
} as const satisfies RuleTexts<typeof rule>;
