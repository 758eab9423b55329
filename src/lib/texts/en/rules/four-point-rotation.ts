import type { fourPointRotation as rule } from '../../../rules/four-point-rotation.ts';
import type { RuleTexts } from '../../rule-texts.ts';
import { FLOOR_LIMITS, FLOOR_METRIC_TEXTS } from './on-the-floor.ts';

export const fourPointRotation = {
  title: 'Rotation on hands and knees',
  definition:
    'Roll of the line through both shoulders, seen along the spine from the head end, at the top of each repetition; repetitions and holds by the height of the elbow.',
  metrics: {
    'turn-range': {
      title: 'Opening',
      definition:
        'How far the line through your shoulders is rolled at the top; mean of the repetitions. Told only where both shoulders and the elbow are sure and fit each other.',
      sign: '+ = the side of the raised elbow is higher; 0 = as in the quiet start.',
    },
    'hold-time': {
      title: 'Held at the top',
      definition:
        'How long the elbow stays in the top quarter of its way; mean of the repetitions.',
      sign: 'Larger = longer.',
    },
    'rep-count': {
      title: 'Repetitions',
      definition:
        'Times the elbow rises by at least half a shoulder width, and by half of your first five, and comes back. The error counts the moments in which one may have been missed.',
      sign: '0 = none.',
    },
    ...FLOOR_METRIC_TEXTS,
    'turn-now': {
      title: 'Opening now',
      definition: 'Roll of the shoulder line at this moment, live only.',
      sign: '+ = the side of the raised elbow is higher; 0 = as in the quiet start.',
    },
  },
  tuning: {
    goodDeg: 'From here a turn is good.',
    warnDeg: 'Below this a turn is small.',
    minRise: 'A repetition counts when the elbow rises by this much.',
    shortHoldS: 'A top shorter than this is left at once.',
    fastRepS: 'Repetitions that follow faster than this are hurried.',
  },
  events: { repDone: 'The elbow went up and came down again.' },
  limits: [
    'It is the roll of the shoulder girdle: shoulder blades that slide round the chest add to it, and the lower back takes part. The bands are those of a test sitting back on the heels, as a start.',
    'The camera must look along the spine. On a simulated athlete a turn of 60° reads 4 to 7° too small from straight ahead, up to 11° wrong from 8° beside and up to 14° from 20° beside; the set-up asks you to move it back into line beyond about 18°.',
    ...FLOOR_LIMITS,
    'With legs and hips cut out of the picture, as the trunk hides them here, the shoulders in two clips of real people stayed sure, but the model was sure enough of an elbow for an angle in half to two thirds of the pictures only.',
    'Seen from the head end the trunk hides hips and legs; left and right are told by the shoulders alone. When shoulders and elbow do not fit each other there is no angle, and repetitions and holds are told all the same.',
  ],
} as const satisfies RuleTexts<typeof rule>;
