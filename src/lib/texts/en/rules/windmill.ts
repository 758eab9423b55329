import type { windmill as rule } from '../../../rules/windmill.ts';
import type { RuleTexts } from '../../rule-texts.ts';

export const windmill = {
  title: 'Windmill',
  definition:
    'How steep the line from hand to hand gets on each side, with what knees and hips do meanwhile. Left and right are those of the hand that goes up, so a left windmill turns the chest to your left.',
  metrics: {
    'rep-count': {
      title: 'Repetitions',
      definition:
        'Times the arms turned by at least 20° with this hand up and came back, feet on their spot. The error counts the moments in which one may have been missed.',
      sign: '0 = none. The side is that of the upper hand.',
    },
    'rep-time': {
      title: 'Time per pair',
      definition: 'Median time from one repetition to the next of the same side.',
      sign: 'Larger = slower.',
    },
    'arm-line': {
      title: 'Arm line',
      definition:
        'Angle of the line from the lower to the upper hand against the horizontal, at its farthest; mean of the repetitions.',
      sign: '0 = level; 90 = straight up; more = beyond. The side is that of the upper hand.',
    },
    'arm-difference': {
      title: 'Arm line, left minus right',
      definition: 'Difference between the two sides.',
      sign: '+ = steeper with the left hand up; 0 = alike.',
    },
    'knee-bend': {
      title: 'Leg shortening',
      definition:
        'How much shorter the shorter leg looks than at the start, as a bent knee makes it; the most of each repetition, mean of them. 45° of bend are about 8 %, 60° about 13 %.',
      sign: '0 = as in the quiet start; + = bent.',
    },
    'hip-shift': {
      title: 'Hips to the side',
      definition:
        'How far the middle of the hips moves sideways off the middle of the feet, as a share of your leg; the most of each repetition, mean of them.',
      sign: '0 = as in the quiet start; larger = farther, whichever side.',
    },
    'arm-now': {
      title: 'Arm line now',
      definition: 'Angle of the arm line at this moment, live only.',
      sign: '0 = level; larger = steeper, whichever hand is up.',
    },
  },
  tuning: {
    minTurnDeg: 'A repetition counts from this angle.',
    armLowDeg: 'An arm line flatter than this is worth a word.',
    bendWarnPercent: 'Leg shortening worth a word.',
    bendFaultPercent: 'Marked bend of the knee.',
    shiftWarnPercent: 'Hips to the side worth a word.',
    shiftFaultPercent: 'Hips far to the side.',
    hurriedS: 'Pairs that follow faster than this are swung.',
  },
  events: { repDone: 'The arms turned and came back.' },
  limits: [
    'It is the line of the arms, not degrees of the chest: shoulders, hips and how far you fold all take part.',
    'It needs both arms stretched out in one line; with bent arms nothing is told.',
    'Hips that go back look like bent knees, by about 2 %.',
    'Whether the pelvis turns along is hardly seen from the front and not told.',
    'There is no norm for this; the numbers beyond which something is said are start values.',
  ],
} as const satisfies RuleTexts<typeof rule>;
