import type { Messages } from '../messages.ts';
import { hipAbduction } from './rules/hip-abduction.ts';
import { calfRaise } from './rules/calf-raise.ts';
import { hipDrop } from './rules/hip-drop.ts';
import { fourPointRotation } from './rules/four-point-rotation.ts';
import { proneExtension } from './rules/prone-extension.ts';
import { sideLyingWindmill } from './rules/side-lying-windmill.ts';
import { singleLegBalance } from './rules/single-leg-balance.ts';
import { thoracicRotation } from './rules/thoracic-rotation.ts';

export const rules = {
  'single-leg-balance': singleLegBalance,
  'hip-drop': hipDrop,
  'thoracic-rotation': thoracicRotation,
  'hip-abduction': hipAbduction,
  'calf-raise': calfRaise,
  'four-point-rotation': fourPointRotation,
  'prone-extension': proneExtension,
  'side-lying-windmill': sideLyingWindmill,
} satisfies Messages['rules'];
