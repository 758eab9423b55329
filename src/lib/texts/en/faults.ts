import type { Fault } from '../../session/set-up-gate.ts';

/** What exactly to put right before a trial. Left and right are the athlete's own. */
export const faults = {
  'someone-left': 'Only you in the picture, please: somebody, a mirror or a poster is on your left',
  'someone-right':
    'Only you in the picture, please: somebody, a mirror or a poster is on your right',
  'tilt-up': 'Tilt the camera up until there is a little room over your head',
  'tilt-down': 'Tilt the camera down until there is a little room under your feet',
  'too-dark': 'Too dark: switch on a light in front of you',
  backlit: 'The light is behind you: turn round with the camera, or close the curtain',
  'camera-low': 'Camera too low: raise it to the height of your hips',
  'camera-high': 'Camera too high: lower it to the height of your hips',
  'turn-round': 'Turn round: I see you from the other side',
  'turn-left': 'Turn a little to your left, square to the camera',
  'turn-right': 'Turn a little to your right, square to the camera',
  'turn-square': 'Turn on the spot until you stand square to the camera',
  'get-down': 'Get down on hands and knees, your head towards the camera',
  'lie-along': 'Lie along the picture, so that I see you from the side, head to knees',
  'camera-off-floor': 'Camera too high: put it down near the floor',
  'camera-at-head': 'Put the camera straight in front of your head, in line with your spine',
  'room-above': 'Tilt the camera up: what you lift needs room above you',
  'camera-back':
    'Move the camera back until all of you is in the picture, with a little room around',
  'camera-closer': 'Bring the camera a little closer',
} as const satisfies Record<Fault, string>;
