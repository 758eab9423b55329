import { goodMorning } from './rules/good-morning.ts';
import { hipHinge } from './rules/hip-hinge.ts';
import { lunge } from './rules/lunge.ts';
import type { Messages } from '../messages.ts';
import { hipAbduction } from './rules/hip-abduction.ts';
import { calfRaise } from './rules/calf-raise.ts';
import { hipDrop } from './rules/hip-drop.ts';
import { singleLegBalance } from './rules/single-leg-balance.ts';
import { thoracicRotation } from './rules/thoracic-rotation.ts';

export const rules = {
  'single-leg-balance': singleLegBalance,
  'hip-drop': hipDrop,
  'thoracic-rotation': thoracicRotation,
  'hip-abduction': hipAbduction,
  'calf-raise': calfRaise,
  'hip-hinge': hipHinge,
  lunge,
  'good-morning': goodMorning,
} satisfies Messages['rules'];
