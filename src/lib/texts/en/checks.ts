import type { CheckId } from '../../session/set-up-gate.ts';

/** What must be right before a trial: said when it is, and as the thing to do while it is not. */
export const checks = {
  person: {
    ok: 'I can see you',
    todo: 'Step into the picture',
  },
  alone: {
    ok: 'Only you in view',
    todo: 'Only you in the picture, please',
  },
  'in-frame': {
    ok: 'Whole body in view',
    todo: 'Step back until all of you is in the picture, with a little room around',
  },
  distance: {
    ok: 'Good distance',
    todo: 'Come a little closer',
  },
  feet: {
    ok: 'Feet visible',
    todo: 'Tilt the camera down until both feet are in the picture',
  },
  light: {
    ok: 'Enough light',
    todo: 'Put more light on you, and nothing in front of you',
  },
  sharp: {
    ok: 'Picture sharp',
    todo: 'The picture is blurred: clean the lens, and put the camera where it stands still',
  },
  level: {
    ok: 'Camera straight',
    todo: 'Straighten the camera: it is tilted to one side',
  },
  height: {
    ok: 'Camera height',
    todo: 'Put the camera at the height of your hips',
  },
  facing: {
    ok: 'Square to the camera',
    todo: 'Turn on the spot until you stand square to the camera',
  },
  dots: {
    ok: 'Both dots found',
    todo: 'Two dots on your hips, both in sight',
  },
  'frame-rate': {
    ok: 'Fast enough',
    todo: 'Too few pictures per second: close other programs or choose the light model',
  },
} as const satisfies Record<CheckId, { ok: string; todo: string }>;
