/** What is said aloud; short, because the athlete is busy. */
export const voice = {
  keepStill: {
    stance: 'Good. Stand still on both feet.',
    squat: 'Good. Stand still on both feet.',
    'rotation-seated': 'Good. Sit still and look at the camera.',
    'rotation-standing': 'Good. Stand still and look at the camera.',
    'rotation-kneeling': 'Good. Kneel still and look at the camera.',
  },
  readyLeg: 'On the long tone, stand on your {side, select, left {left} other {right}} leg.',
  readyTurn: 'On the long tone, turn slowly.',
  go: 'Go.',
  wellDone: 'Good, that is better.',
  seconds: '{seconds, number} seconds.',
  rep: '{count, number}.',
  rest: 'Rest for {seconds, number} seconds.',
  restLeg:
    'Rest. Your {side, select, left {left} other {right}} leg is next, in {seconds, number} seconds.',
  restSigns: 'Right hand up: go on now. Left hand up: once more.',
  closing: 'That was the last one. Left hand up: once more.',
  paused: 'Paused.',
  lost: 'I lost sight of you.',
  pausedSigns: 'Right hand up: go on. Left hand up: once more. Both hands on your head: finish.',
  finished: 'All done. Your result is on the screen.',
  onLeg: 'On your {side, select, left {left} other {right}} leg: {amount}.',
  toSide: 'To your {side, select, left {left} other {right}}: {amount}.',
  value: '{amount}.',
  notMeasured: 'I could not measure that one.',
} as const;
