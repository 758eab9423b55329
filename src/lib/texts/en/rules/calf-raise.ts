import type { calfRaise as rule } from '../../../rules/calf-raise.ts';
import type { RuleTexts } from '../../rule-texts.ts';

export const calfRaise = {
  title: 'Calf raise',
  definition:
    'Raises of the heel of the standing leg, seen from its side: how many, how high for that foot, and how well in time.',
  metrics: {
    'rep-count': {
      title: 'Raises',
      definition:
        'Raises of at least 60 % of the mean of your first five, until the test ended. The error counts the moments in which one may have been missed.',
      sign: '0 = none.',
    },
    'heel-height': {
      title: 'Heel height',
      definition:
        'How far the heel rises over the toes in your first five, as a share of your foot from heel to toes.',
      sign: '0 = heel on the floor.',
    },
    'heel-fade': {
      title: 'Lost height',
      definition: 'How much lower the last five raises were than the first five.',
      sign: '+ = lower at the end; 0 = as high as in the beginning.',
    },
    'rep-time': {
      title: 'Time per raise',
      definition: 'Median time from one raise to the next; two seconds are asked for.',
      sign: 'Larger = slower.',
    },
    'on-pace': {
      title: 'In time',
      definition: 'Share of the raises that came within 15 % of two seconds after the one before.',
      sign: '0 to 100.',
    },
    'heel-now': {
      title: 'Heel now',
      definition: 'Height of the heel at this moment, as a share of the foot, live only.',
      sign: '0 = heel on the floor.',
    },
  },
  tuning: {
    fullPercent: 'A raise counts from this share of the first five.',
    paceS: 'Time asked for from one raise to the next.',
    pacePercent: 'Farther off than this is out of time.',
    kneeBentDeg: 'A knee bent by more than this is prompted.',
    trunkBentDeg: 'A trunk leaning by more than this is prompted.',
    prompts: 'After so many prompts the next fault ends the test.',
    goodReps: 'As many as this lie within what most people do.',
    fewReps: 'Fewer than this are few.',
  },
  events: {
    repDone: 'The heel rose and came down.',
    raisedLow: 'A raise was much lower than the first ones.',
    offPace: 'A raise came out of time.',
    kneeBent: 'The knee bent along.',
    trunkBent: 'The trunk leaned along.',
    paused: 'No raise for two beats too long.',
    testEnded: 'Height, pace or posture was lost after two prompts: the test ended.',
  },
  limits: [
    'The camera sees how the heel moves against the toes, not centimetres. Pose models place the heel poorly, so heights carry an error of a quarter of themselves; the count stands on firmer ground.',
    'Only the leg nearest to the camera is measured; the other one is hidden behind it.',
    'The norm comes from a clinic with an incline of 10° and fingertip support; on a flat floor you may manage more.',
    'Counting was tried on a synthetic athlete only: real feet and shoes have not been compared with a hand count yet.',
  ],
} as const satisfies RuleTexts<typeof rule>;
