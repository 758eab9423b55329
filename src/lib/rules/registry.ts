import { hipDrop } from './hip-drop.ts';
import type { Rule } from './rule.ts';
import { singleLegBalance } from './single-leg-balance.ts';
import { thoracicRotation } from './thoracic-rotation.ts';

/** Every rule there is. A rule listed here is put through the laws of `tests/rules.test.ts`. */
export const RULES: readonly Rule[] = [singleLegBalance, hipDrop, thoracicRotation];
