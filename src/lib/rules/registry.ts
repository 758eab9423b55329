import { calfRaise } from './calf-raise.ts';
import { fourPointRotation } from './four-point-rotation.ts';
import { hipAbduction } from './hip-abduction.ts';
import { hipDrop } from './hip-drop.ts';
import { hops } from './hops.ts';
import { kneeDrive } from './knee-drive.ts';
import { proneExtension } from './prone-extension.ts';
import type { Rule } from './rule.ts';
import { sideLyingWindmill } from './side-lying-windmill.ts';
import { singleLegBalance } from './single-leg-balance.ts';
import { thoracicRotation } from './thoracic-rotation.ts';
import { windmill } from './windmill.ts';
import { hipHitch } from './hip-hitch.ts';
import { legSwing } from './leg-swing.ts';
import { toeRaise } from './toe-raise.ts';

/** Every rule there is. A rule listed here is put through the laws of `tests/rules.test.ts`. */
const ALL = [
  singleLegBalance,
  hipDrop,
  thoracicRotation,
  hipAbduction,
  calfRaise,
  hops,
  kneeDrive,
  windmill,
  legSwing,
  hipHitch,
  toeRaise,
  fourPointRotation,
  proneExtension,
  sideLyingWindmill,
] as const;
export const RULES: readonly Rule[] = ALL;

/** The rules with their ids, as the compiler knows them: every one must have its texts. */
export type KnownRule = (typeof ALL)[number];
