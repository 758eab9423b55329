import type { Eyes } from '../exercises/exercise.ts';
import type { View } from '../pose/pose-frame.ts';
import type { MetricValue, Verdict } from '../rules/rule.ts';

/** A stored result without its track, as lists and charts need it; the app's stored sessions have this shape. */
export interface ResultRow {
  readonly id: string;
  /** ISO text. */
  readonly startedAt: string;
  readonly exerciseId: string;
  readonly side: 'left' | 'right' | null;
  readonly mode: 'test' | 'train';
  readonly eyes?: Eyes | undefined;
  readonly level?: string | undefined;
  readonly loadKg?: number | undefined;
  readonly view: View;
  readonly model: string;
  readonly rules: Readonly<Record<string, number>>;
  readonly result: { readonly verdict: Verdict; readonly metrics: readonly MetricValue[] };
  /** What was told before it was scored anew, oldest first. Missing: scored once. */
  readonly earlier?: readonly {
    readonly rules: Readonly<Record<string, number>>;
    readonly result: { readonly metrics: readonly MetricValue[] };
  }[];
}
