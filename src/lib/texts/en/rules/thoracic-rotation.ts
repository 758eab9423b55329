import type { thoracicRotation as rule } from '../../../rules/thoracic-rotation.ts';
import type { RuleTexts } from '../../rule-texts.ts';

export const thoracicRotation = {
  title: 'Thoracic rotation',
  definition:
    'Turn of the shoulder girdle to the own left and right, at the end of each turn held for about a second: measured from where spots of the shirt and the crossed arms go in the picture, all on one rigid body. Live, and where too few spots can be followed, from how much narrower the shoulders look and which one is nearer the camera. Spots of the shorts show whether the pelvis turns along.',
  metrics: {
    'rotation-range': {
      title: 'End range',
      definition:
        'How far the shoulders turn to one side: mean of up to three holds at the end of the range.',
      sign: 'Always positive, one value per own side; 0 = facing as in the quiet start.',
    },
    'rotation-total': {
      title: 'Left to right',
      definition: 'End range to the left plus end range to the right.',
      sign: 'Always positive; 0 = no turn at all. Does not depend on where the quiet start faced.',
    },
    'rotation-asymmetry': {
      title: 'Left minus right',
      definition: 'End range to the left minus end range to the right.',
      sign: '+ = farther to the own left; 0 = the same to both sides. Below 10° it says nothing.',
    },
    'rotation-now': {
      title: 'Turn now',
      definition: 'How far the shoulders are turned at this moment, live only.',
      sign: 'Positive, with the own side turned to; 0 = facing as in the quiet start.',
    },
    'rotation-hold': {
      title: 'Held',
      definition: 'How long the end position has been held, live only.',
      sign: 'Always positive; 0 = still turning.',
    },
  },
  tuning: {
    widthGain:
      'Turn over arc cosine of the narrowing: shoulders are thick, so their outline narrows less than a line would.',
    maxShift:
      'Most of the sideways move of mid-shoulder that is put down to the hidden far shoulder; the rest is lean.',
    depthGain: 'How much the model overstates the depth between the shoulders.',
    blendFromDeg:
      'Below this the size comes from depth alone: the width of the shoulders hardly changes yet.',
    blendToDeg: 'Above this the size comes from the width alone.',
    smoothingMs: 'Running median of each cue in the final answer.',
    cutoffHz: 'Zero-phase low-pass of the final series.',
    leaveDeg: 'A turn begins beyond this …',
    returnDeg: '… and is over below this.',
    endBandDeg: 'The end position is where the turn stays within a band this wide.',
    minHoldS: 'Shortest stay at the end position that counts; one second is asked for.',
    repsPerSide: 'So many of the farthest holds of a side are averaged …',
    repBandDeg:
      '… as far as they come this close to the farthest one; others were not the end of the range.',
    maxLeanDeg: 'More lean of the trunk than this voids a turn.',
    maxTiltDeg: 'More tilt of the shoulder line than this voids a turn.',
    pelvisTurnedDeg:
      'A pelvis that turned along by more than this voids a turn: seen by its surface, and seated by the knees.',
    goodDeg: 'From here a turn is good.',
    warnDeg: 'Below this a turn is small.',
  },
  events: {
    reachedEnd: 'The end of a turn was reached.',
    heldEnd: 'The end of a turn was held.',
    returned: 'The athlete came back from a turn.',
    repDone: 'A turn was held and finished.',
    leaned: 'The trunk leaned to the side during a hold, which does not count.',
    footLifted: 'A foot left the floor during a hold, which does not count.',
    pelvisTurned: 'The knees swung round during a hold, which does not count.',
  },
  limits: [
    'An estimate: no study of webcam rotation exists, and ours used virtual runners only. It shows change on one person in one set-up and light better than the true angle.',
    'Spots are followed best on a shirt with a print or folds, in good light, with the arms crossed and kept still on the chest. Where too few are found, the shoulders alone tell the turn, with a wider error.',
    'The shoulders alone, and so everything live, hardly show turns below 15°.',
    'Whether the pelvis turned along cannot be seen from the front. Seated knees that swing round are noticed; a pelvis that turns over still knees, or of someone standing, is not. The error covers a pelvis that does a third of the turn.',
    'It cannot tell the middle back from the lower back, nor from shoulder blades sliding round the chest.',
    'Facing the camera askew adds to one side what it takes from the other. Where the knees of someone sitting or the feet of someone standing point is used to put that right, so place both feet alike; half-kneeling it is not known, and the error is wider. Differences between left and right below 10° say nothing.',
    'Seated, half-kneeling and standing results are not comparable. Half-kneeling was tried with a simulated athlete only.',
    'BlazePose full is best; lite has a wider error; MoveNet sees no depth and cannot tell left from right. From behind it was not tried.',
  ],
} as const satisfies RuleTexts<typeof rule>;
