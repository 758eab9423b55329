import type { Task } from '../rules/rule.ts';

/** What a value may be compared with; the sentence stands in the texts. Sources in measures.md, C1 to C3. */
export type ComparisonId =
  | 'hip-drop-stance'
  | 'hip-drop-squat'
  | 'hip-abduction'
  | 'calf-raises'
  | 'hold-open'
  | 'hold-closed'
  | 'rotation-seated'
  | 'rotation-standing'
  | 'rotation-kneeling';

interface Comparison {
  readonly id: ComparisonId;
  /** Values at which the sentence would turn, in the metric's unit. */
  readonly borders: readonly number[];
}

export const COMPARISONS: Readonly<Record<string, Partial<Record<Task, Comparison>>>> = {
  'hip-drop': {
    // Youdas 2007: smallest detectable change 4°.
    stance: { id: 'hip-drop-stance', borders: [4] },
    // Nakagawa 2012: controls 7.4 ± 3.8°.
    squat: { id: 'hip-drop-squat', borders: [11] },
  },
  // Sleeswijk Visser 2025: median 25 and 24; Hébert-Losier 2017: limits of agreement ±6.
  'rep-count': { 'calf-raise': { id: 'calf-raises', borders: [] } },
  abduction: { abduction: { id: 'hip-abduction', borders: [] } },
  'hold-time': {
    // Springer 2007, table not re-read: only as "commonly quoted".
    stance: { id: 'hold-open', borders: [] },
  },
  'rotation-range': {
    // AMA 45°, start value; camera error about 10°.
    'rotation-seated': { id: 'rotation-seated', borders: [45] },
    'rotation-standing': { id: 'rotation-standing', borders: [] },
    'rotation-kneeling': { id: 'rotation-kneeling', borders: [] },
  },
};
