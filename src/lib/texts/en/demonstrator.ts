/** The moving figures before a run, and where the device goes. */
export const demonstrator = {
  right: 'Like this',
  wrong: 'Not like this',
  play: 'Play',
  pause: 'Pause',
  metres: '{from}–{to} m',
  metresOne: '{metres} m',
  height: {
    hips: 'hip height',
    chest: 'chest height',
  },
  /** Said during set-up; left and right are the athlete's own. */
  move: {
    back: 'Step back',
    closer: 'Come closer',
    left: 'A step to your left',
    right: 'A step to your right',
  },
  /** For those who hear it instead of seeing it; in the third person, as it is somebody else who moves. */
  rightTold: {
    stance:
      'A runner stands quietly on the {side, select, left {left} other {right}} leg, pelvis level, trunk upright over the foot.',
    squat:
      'A runner bends the {side, select, left {left} other {right}} knee slowly and comes up again, pelvis level, knee over the foot.',
    abduction:
      'A runner stands on the {side, select, left {left} other {right}} leg and lifts the other one straight out to the side and down again, trunk upright, pelvis still.',
    'calf-raise':
      'A runner stands sideways on the {side, select, left {left} other {right}} leg, rises onto the toes and comes down again, knee straight.',
    turn: 'A runner turns the chest far to one side and to the other while the pelvis stays still.',
  },
  wrongTold: {
    stance: 'The free hip drops, the trunk sways to the side and the arms fly out.',
    squat: 'The free hip drops, the trunk leans over and the knee falls inward.',
    abduction: 'The trunk leans over the stance leg and the hip hitches up to lift the leg.',
    'calf-raise': 'The knee bends and the trunk leans forward, and the heel hardly rises.',
    turn: 'The pelvis turns along, and the chest hardly turns against it.',
  },
  placementTold:
    'The device stands {distance} away at {height}. {facing, select, back {You turn your back to it.} front {You face it.} other {You stand sideways to it.}}',
} as const;
