import type { legSwing as rule } from '../../../rules/leg-swing.ts';
import type { RuleTexts } from '../../rule-texts.ts';
import { NO_PEOPLE_YET, REP_TEXTS } from './repetitions.ts';

export const legSwing = {
  title: 'Leg swing',
  definition:
    'How far the free thigh swings each way in every repetition, and how still trunk and pelvis stay meanwhile.',
  metrics: {
    'swing-range': {
      title: 'Swing',
      definition:
        'From one end of the swing to the other; mean of the repetitions. The first one begins at rest and is left out.',
      sign: 'Larger = wider.',
    },
    'swing-out': {
      title: 'Forward, or out',
      definition:
        'Angle of the thigh at its foremost point, or farthest out to its side; mean of the repetitions.',
      sign: '+ = forward or out; 0 = as on two legs.',
    },
    'swing-back': {
      title: 'Back, or across',
      definition:
        'Angle of the thigh at its hindmost point, or farthest across the other leg; mean of the repetitions but the first.',
      sign: '+ = back or across; 0 = as on two legs.',
    },
    'trunk-range': {
      title: 'Trunk movement',
      definition:
        'How much the trunk tilts back and forth within a repetition (to the sides, seen from the front), without the outermost twentieth; mean of the repetitions.',
      sign: '0 = still.',
    },
    'trunk-lean': {
      title: 'Trunk lean',
      definition:
        'How far the trunk leans to either side within a repetition, seen from the front; mean of the repetitions.',
      sign: '0 = as on two legs; no side is told.',
    },
    'pelvis-range': {
      title: 'Pelvis movement',
      definition:
        'How much the pelvis tips within a repetition, measured in the pixels; mean of the repetitions in which it was seen.',
      sign: '0 = still.',
    },
    'rep-count': {
      title: 'Repetitions',
      definition:
        'Swings of at least 18° in all, and of at least half of your first five, with the stance foot on its spot. The error counts the moments in which one may have been missed.',
      sign: '0 = none.',
    },
    ...REP_TEXTS,
    'swing-now': {
      title: 'Leg now',
      definition: 'Angle of the free thigh at this moment, live only.',
      sign: '+ = forward or out; 0 = as on two legs.',
    },
  },
  tuning: {
    minSwingDeg: 'A swing counts from this angle, from end to end.',
    rockWarnDeg: 'Movement of the trunk worth a word.',
    rockFaultDeg: 'Marked movement of the trunk.',
    leanWarnDeg: 'Trunk lean worth a word, to either side.',
    leanFaultDeg: 'Marked trunk lean.',
    pelvisWarnDeg: 'Movement of the pelvis worth a word.',
    fastRepS: 'Repetitions that follow faster than this are flung.',
  },
  events: { repDone: 'The leg swung there and back.' },
  limits: [
    'The thigh is told against the vertical, not against the pelvis: a pelvis that tips along makes a swing look wider.',
    'Seen from the side, the pelvis is not measured, and the leg you stand on may be hidden for moments.',
    'A leg that does not swing square to the camera looks as if it swung less.',
    'There is no norm for this exercise; what counts as a still trunk is a start value of ours.',
    NO_PEOPLE_YET,
  ],
} as const satisfies RuleTexts<typeof rule>;
