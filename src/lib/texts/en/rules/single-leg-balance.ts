import type { singleLegBalance as rule } from '../../../rules/single-leg-balance.ts';
import type { RuleTexts } from '../../rule-texts.ts';
import { STANCE_EVENT_TEXTS, STANCE_TUNING_TEXTS } from './on-one-leg.ts';

export const singleLegBalance = {
  title: 'Single-leg balance',
  definition:
    'Time on one leg until the foot comes down or the stance foot hops or moves, errors on the way, and how much the body sways to the sides. A hold that ends within 10 s is a fault; errors, a leaning or restless trunk, or a hold that ends within 20 s are worth a word.',
  metrics: {
    'hold-time': {
      title: 'Hold',
      definition:
        'Time on one leg, from the moment the free foot leaves the floor until it comes down or the stance foot hops or moves.',
      sign: 'Always positive; 0 = the foot never left the floor.',
    },
    'longest-hold': {
      title: 'Longest hold',
      definition: 'The longest of all holds in this trial; the first one is the hold of the test.',
      sign: 'Always positive; 0 = the foot never left the floor.',
    },
    'error-count': {
      title: 'Errors',
      definition:
        'Foot down, stance foot hopped or moved, arms flung out, trunk leaned far over; several within a second count once.',
      sign: '0 = none.',
    },
    'sway-rms': {
      title: 'Sideways sway',
      definition:
        'Standard deviation of the sideways position of the centre of mass, below 3 Hz, camera noise taken out, over the middle of the longest hold.',
      sign: 'Always positive; 0 = perfectly still.',
    },
    'sway-rms-steady': {
      title: 'Sway about the drift',
      definition: 'The same after taking out a slow drift to one side (a straight line).',
      sign: 'Always positive; never more than the sideways sway.',
    },
    'sway-rms-leg': {
      title: 'Sideways sway, in leg lengths',
      definition: 'Sideways sway as a share of leg length in the picture; needs no body height.',
      sign: 'Always positive; 0 = perfectly still.',
    },
    'trunk-lean': {
      title: 'Trunk lean',
      definition: 'Mean lean of the line from mid-hip to mid-shoulder during the longest hold.',
      sign: '+ = towards the stance side; 0 = as in the two-leg start.',
    },
    'trunk-lean-range': {
      title: 'Trunk movement',
      definition: 'Between the 5th and 95th percentile of trunk lean during the longest hold.',
      sign: 'Always positive; 0 = the trunk did not move.',
    },
    'pelvis-range': {
      title: 'Pelvis movement',
      definition:
        'Between the 5th and 95th percentile of pelvis tilt during the longest hold, measured in the pixels.',
      sign: 'Always positive; 0 = the pelvis did not move.',
    },
    'sway-now': {
      title: 'Sideways position',
      definition:
        'How far the centre of mass is from its own mean over the last ten seconds of the hold, live only.',
      sign: 'Always positive, with the side it is on; 0 = at its mean.',
    },
    'foot-lift': {
      title: 'Foot lift',
      definition: 'How much higher the free ankle is than the stance ankle, live only.',
      sign: '+ = free foot higher; 0 = as in the two-leg start.',
    },
  },
  tuning: {
    ...STANCE_TUNING_TEXTS,
    shortHoldS: 'A hold that ends before this is a fault.',
    goodHoldS: 'A hold that ends before this is worth practising.',
    leanWarnDeg: 'Trunk lean worth a word.',
    leanErrorDeg: 'Trunk lean that counts as an error of balance.',
    trunkRangeDeg: 'Trunk movement up to this is quiet.',
  },
  events: STANCE_EVENT_TEXTS,
  limits: [
    'Sway is sideways only: from the front, forward and backward sway is depth and cannot be seen.',
    'Sway in millimetres needs the body height; without it 170 cm is assumed and the error says so. Below about 2 mm it is mostly camera noise.',
    'From behind, a touch may be missed when the foot was held far back: it hardly moves in the picture.',
    'Whether the free foot touches the stance leg, and whether the eyes are closed, cannot be checked.',
    'Hops need 15 frames a second. MoveNet sees no heel and toe: it may tell a hop as a foot that moved.',
  ],
} as const satisfies RuleTexts<typeof rule>;
