import type { ContactThresholds } from './foot-contact.ts';
import type { TuningSpec } from './rule.ts';

/** Numbers that every rule on one leg shares. */
export const STANCE_TUNING = {
  footUpPercent: {
    min: 4,
    default: 8,
    max: 20,
    unit: '%LL',
    source: 'measures.md C1 and Part 0: all lifts seen, none invented',
  },
  footDownPercent: {
    min: 2,
    default: 4,
    max: 10,
    unit: '%LL',
    source: 'measures.md C1 and Part 0',
  },
  footUpAfterMs: {
    min: 0,
    default: 400,
    max: 1000,
    unit: 'ms',
    source: 'measures.md C1',
  },
  footDownAfterMs: {
    min: 0,
    default: 150,
    max: 500,
    unit: 'ms',
    source: 'measures.md C1',
  },
} as const satisfies Readonly<Record<string, TuningSpec>>;

/** The foot thresholds in leg lengths. */
export function contactThresholds(
  t: Readonly<Record<keyof typeof STANCE_TUNING, number>>,
): ContactThresholds {
  return {
    up: t.footUpPercent / 100,
    down: t.footDownPercent / 100,
    upAfterMs: t.footUpAfterMs,
    downAfterMs: t.footDownAfterMs,
  };
}
