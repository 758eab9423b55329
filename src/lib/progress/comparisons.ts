import type { Task } from '../rules/rule.ts';

/** What a value may be compared with, in one sentence; sources in measures.md, C1 to C3. */
interface Comparison {
  readonly text: string;
  /** Values at which the sentence would turn, in the metric's unit. */
  readonly borders: readonly number[];
}

export const COMPARISONS: Readonly<Record<string, Partial<Record<Task, Comparison>>>> = {
  'hip-drop': {
    // Youdas 2007: smallest detectable change 4°.
    stance: {
      text: 'Standing still, differences up to 4° are no more than two tests of one person differ by.',
      borders: [4],
    },
    // Nakagawa 2012: controls 7.4 ± 3.8°.
    squat: {
      text: 'In single-leg squats most people of a lab control group stayed under 11°.',
      borders: [11],
    },
  },
  'hold-time': {
    // Springer 2007, table not re-read: only as "commonly quoted".
    stance: {
      text: 'Commonly quoted means are 43 s below 40 years of age and 37 s in the fifties; the test ends at 45 s.',
      borders: [],
    },
  },
  'rotation-range': {
    // AMA 45°, start value; camera error about 10°.
    'rotation-seated': {
      text: 'About 45° to each side is commonly quoted; differences between left and right below 10° say nothing.',
      borders: [45],
    },
    'rotation-standing': {
      text: 'There is no norm for standing turns; compare with yourself, in the same set-up.',
      borders: [],
    },
  },
};

/** For a hold with closed eyes, age unknown. Source: Springer 2007, table not re-read. */
export const CLOSED_EYES =
  'With eyes closed, commonly quoted means are 9 s below 40 years of age and 5 s in the fifties.';
