import type { CueId } from '../rules/cues.ts';
import type { Verdict } from '../rules/rule.ts';

/** Two cues are at least this far apart. Source: measures.md C2, cue order. */
export const CUE_GAP_MS = 4000;

export type Mode = 'test' | 'train';

/**
 * Decides what is said now: one cue at a time, four seconds apart, never on unsure data, nothing without feedback.
 * Unit: ms. Missing: no cue in, no cue out.
 */
export function cuePolicy(
  feedback: boolean,
): (tMs: number, verdict: Verdict, cue?: string) => CueId | undefined {
  let lastMs = -Infinity;
  return (tMs, verdict, cue) => {
    if (!feedback || !cue || verdict === 'unsure' || tMs - lastMs < CUE_GAP_MS) return undefined;
    lastMs = tMs;
    return cue as CueId;
  };
}
