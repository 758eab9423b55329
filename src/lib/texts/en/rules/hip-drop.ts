import type { hipDrop as rule } from '../../../rules/hip-drop.ts';
import type { RuleTexts } from '../../rule-texts.ts';
import { STANCE_EVENT_TEXTS, STANCE_TUNING_TEXTS } from './on-one-leg.ts';

export const hipDrop = {
  title: 'Hip drop',
  definition:
    'Tilt of the pelvis in the frontal plane on one leg, against the two-leg start. It is measured in the pixels, from two dots or from windows over the waist that agree; the hip points of a pose network do not see it and are never used.',
  metrics: {
    'hip-drop': {
      title: 'Hip drop',
      definition:
        'Tilt of the pelvis against the two-leg start. Standing: median over seconds 5 to 25 on one leg, or what there is. Squats: mean over the measured repetitions, each the median within 0.1 s of the deepest point.',
      sign: '+ = the swing side is lower than the stance side; 0 = as on two legs.',
    },
    'hip-drop-drift': {
      title: 'Drift',
      definition: 'Robust slope of the hip drop while standing on one leg.',
      sign: '+ = the swing side sinks with time; 0 = steady.',
    },
    'hip-drop-at-15': {
      title: 'Hip drop at 15 % depth',
      definition:
        'Hip drop at the moments when the hips are lowered by 15 % of their standing height (knee bent by about 64°).',
      sign: '+ = the swing side is lower than the stance side; 0 = as on two legs.',
    },
    'hip-drop-fatigue': {
      title: 'Change over 20 repetitions',
      definition: 'Robust slope over the repetitions, times 20; needs eight measured ones.',
      sign: '+ = drops more with every repetition; 0 = steady.',
    },
    'measured-share': {
      title: 'Measured',
      definition:
        'Share of the time on one leg, or of the repetitions, in which the pixels gave a value.',
      sign: '0 to 100.',
    },
    'rep-count': {
      title: 'Repetitions',
      definition: 'Squats that were deep enough.',
      sign: '0 = none.',
    },
    'squat-depth': {
      title: 'Depth',
      definition:
        'How far the hips were lowered, as a share of their standing height; mean of the repetitions.',
      sign: '0 = standing.',
    },
    'compensated-share': {
      title: 'Compensated',
      definition:
        'Share of the measured time or repetitions with a level pelvis (drop below 5°) held by leaning the trunk over the stance leg (more than 10°).',
      sign: '0 = never.',
    },
    'trunk-lean-at-depth': {
      title: 'Trunk lean at depth',
      definition: 'Lean of the trunk at the deepest point; mean of the repetitions.',
      sign: '+ = towards the stance side; 0 = as in the two-leg start.',
    },
    'hip-adduction': {
      title: 'Hip adduction',
      definition:
        'Change of the angle between pelvis and stance thigh at the deepest point since the two-leg start.',
      sign: '+ = thigh nearer the middle or swing side lower; 0 = as on two legs.',
    },
    'knee-angle': {
      title: 'Knee inward angle',
      definition: 'Frontal plane projection angle of the stance knee at the deepest point.',
      sign: '+ = knee inside the line from hip to ankle; 0 = straight.',
    },
    'knee-shift': {
      title: 'Knee inward shift',
      definition: 'Distance of the stance knee from the line between hip and ankle at 15 % depth.',
      sign: '+ = inside; 0 = on the line.',
    },
    'trunk-lean': {
      title: 'Trunk lean now',
      definition: 'Lean of the trunk at this moment, live only.',
      sign: '+ = towards the stance side; 0 = as in the two-leg start.',
    },
  },
  tuning: {
    ...STANCE_TUNING_TEXTS,
    stanceWarnDeg: 'Drop worth a word, standing.',
    stanceFaultDeg: 'Marked drop, standing.',
    squatWarnDeg: 'Drop worth a word, in squats.',
    squatFaultDeg: 'Marked drop, in squats.',
    compensatedDropDeg: 'A pelvis dropping less than this may be held level by leaning.',
    compensatedLeanDeg: 'Lean towards the stance side that holds the pelvis level.',
    kneeWarnDeg: 'Knee inward angle worth a word, in squats.',
    minDepthPercent: 'A squat counts from this depth.',
    fastRepS: 'Going down faster than this blurs the measurement.',
  },
  events: {
    footUp: STANCE_EVENT_TEXTS.footUp,
    footDown: STANCE_EVENT_TEXTS.footDown,
    lostSight: STANCE_EVENT_TEXTS.lostSight,
    sightRegained: STANCE_EVENT_TEXTS.sightRegained,
    repDone: 'A squat was deep enough and finished.',
  },
  limits: [
    'Without dots it needs clothes that move with the pelvis; with a loose shirt, or hands over the waist, it says so and gives no number.',
    'With two dots no pose point is used. What remains is how finely the camera sees them, about half a degree, and how they sit: a dot that slips by 5 mm adds about 1°, on the dimples of the back twice that. So stick them to skin or tight clothes.',
    'How strongly the windows follow a real pelvis is known from virtual runners only; the error allows for a quarter more or less.',
    'Square to the camera, at hip height: a camera far above or below mixes turning with tilting.',
    'Standing and squatting are different tests; their numbers are not comparable.',
    'Knee angles are for coaching: a 2-D angle says little about the 3-D knee, and nothing about injuries.',
  ],
} as const satisfies RuleTexts<typeof rule>;
