import type { Messages } from '../messages.ts';
import { hipAbduction } from './rules/hip-abduction.ts';
import { calfRaise } from './rules/calf-raise.ts';
import { hops } from './rules/hops.ts';
import { kneeDrive } from './rules/knee-drive.ts';
import { windmill } from './rules/windmill.ts';
import { hipDrop } from './rules/hip-drop.ts';
import { fourPointRotation } from './rules/four-point-rotation.ts';
import { proneExtension } from './rules/prone-extension.ts';
import { sideLyingWindmill } from './rules/side-lying-windmill.ts';
import { singleLegBalance } from './rules/single-leg-balance.ts';
import { thoracicRotation } from './rules/thoracic-rotation.ts';
import { legSwing } from './rules/leg-swing.ts';
import { hipHitch } from './rules/hip-hitch.ts';
import { toeRaise } from './rules/toe-raise.ts';

export const rules = {
  'single-leg-balance': singleLegBalance,
  'hip-drop': hipDrop,
  'thoracic-rotation': thoracicRotation,
  'hip-abduction': hipAbduction,
  'calf-raise': calfRaise,
  hops,
  'knee-drive': kneeDrive,
  windmill,
  'leg-swing': legSwing,
  'hip-hitch': hipHitch,
  'toe-raise': toeRaise,
  'four-point-rotation': fourPointRotation,
  'prone-extension': proneExtension,
  'side-lying-windmill': sideLyingWindmill,
} satisfies Messages['rules'];
