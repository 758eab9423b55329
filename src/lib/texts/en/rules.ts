import { goodMorning } from './rules/good-morning.ts';
import { hipHinge } from './rules/hip-hinge.ts';
import { lunge } from './rules/lunge.ts';
import { singleLegBalance } from './rules/single-leg-balance.ts';
import { hipAbduction } from './rules/hip-abduction.ts';
import { calfRaise } from './rules/calf-raise.ts';
import { hipDrop } from './rules/hip-drop.ts';
import { thoracicRotation } from './rules/thoracic-rotation.ts';
import type { AllRuleTexts } from '../rule-texts.ts';

/** What each rule measures, notes and cannot do. */
export const rules = {
  'single-leg-balance': singleLegBalance,
  'hip-drop': hipDrop,
  'thoracic-rotation': thoracicRotation,
  'hip-abduction': hipAbduction,
  'calf-raise': calfRaise,
  'hip-hinge': hipHinge,
  lunge,
  'good-morning': goodMorning,
} as const satisfies AllRuleTexts;
