import { steadyPart } from '../../src/lib/rules/drop-stance.ts';
import { swayWindow } from '../../src/lib/rules/sway.ts';
import { truthAt } from './folder.ts';
import { average, type Observation } from './row.ts';
import {
  longestOf,
  metricObservation,
  settled,
  trueBodyMm,
  trueLean,
  truthIn,
  type Scored,
} from './scored.ts';

/** The results of one trial beside the truth of the same stretch, by quantity. */
export const TRIALS = {
  'hold time': holdTime,
  'trunk lean, result': leanOf,
  'trunk movement, result': leanRange,
  'sway RMS': sway,
  'hip drop standing, result': standingDrop,
} as const satisfies Record<string, (one: Scored) => Observation[]>;

function holdTime(one: Scored): Observation[] {
  const first = one.holds[0];
  return first ? metricObservation(one, 'hold-time', (first.toMs - first.fromMs) / 1000) : [];
}

/** In squats at the deepest points, else over the longest hold. */
function leanOf(one: Scored): Observation[] {
  const { reps } = one.truth.meta;
  if (reps) {
    const lean = reps.map((rep) => truthAt(one.truth, rep.bottom * 1000, trueLean(one)));
    return metricObservation(one, 'trunk-lean-at-depth', average(lean));
  }
  const hold = longestOf(settled(one));
  return hold
    ? metricObservation(one, 'trunk-lean', average(truthIn(one, hold, trueLean(one))))
    : [];
}

function leanRange(one: Scored): Observation[] {
  const hold = longestOf(settled(one));
  if (!hold) return [];
  const lean = truthIn(one, hold, trueLean(one)).sort((a, b) => a - b);
  const at = (share: number) => lean[Math.round(share * (lean.length - 1))]!;
  return metricObservation(one, 'trunk-lean-range', at(0.95) - at(0.05));
}

/** Clips made to sway only: elsewhere the body moves because the pelvis or an arm does. */
export function sway(one: Scored): Observation[] {
  const hold = longestOf(one.holds);
  const window = hold && swayWindow(hold);
  if (!window || one.truth.meta.test !== 'balance') return [];
  const body = truthIn(one, window, trueBodyMm(one));
  const mean = average(body);
  const rms = Math.sqrt(average(body.map((x) => (x - mean) ** 2)));
  return metricObservation(one, 'sway-rms', rms);
}

function standingDrop(one: Scored): Observation[] {
  const hold = longestOf(one.holds);
  const part = hold && steadyPart(hold);
  if (!part || one.truth.meta.test !== 'hip-drop') return [];
  const drop = truthIn(one, part, (f) => f.drop);
  return metricObservation(one, 'hip-drop', middle(drop));
}

export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const last = sorted.length - 1;
  return (sorted[Math.floor(last / 2)]! + sorted[Math.ceil(last / 2)]!) / 2;
}
