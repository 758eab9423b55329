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
    floor: 'near the floor',
  },
  /** Said during set-up; left and right are the athlete's own. */
  move: {
    back: 'Step back',
    closer: 'Come closer',
    left: 'A step to your left',
    right: 'A step to your right',
    'camera-back': 'Move the camera back',
    'camera-closer': 'Bring the camera closer',
  },
  placementTold:
    'The device stands {distance} away at {height}. {facing, select, back {You turn your back to it.} front {You face it.} other {You stand sideways to it.}}',
  placementToldFloor:
    'The device stands {distance} away near the floor. {from, select, head {It looks at you from your head.} other {You lie along its picture.}}',
} as const;
