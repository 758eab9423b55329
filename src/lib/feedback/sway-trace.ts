import type { Point } from '#lib/geometry/points.ts';
import type { View } from '#lib/pose/pose-frame.ts';
import type { MetricValue } from '#lib/rules/rule.ts';
import type { Instrument } from './hud.ts';
import type { Shape } from './shapes.ts';

/** One moment of sideways sway. Sign: + = towards the athlete's own left. Missing: undefined, a gap in the line. */
export interface SwaySample {
  readonly tMs: number;
  readonly mm: number | undefined;
}

/** So much of the past is shown. Source: product decision, about six seconds. */
const PAST_MS = 6000;
/**
 * Half width of the corridor. Source: measures.md: sway on one leg has an RMS of a few mm to 1 cm; twice the larger one
 * holds 95 % of it.
 */
export const CORRIDOR_MM = 20;
/** The strip is this much wider than its corridor. */
const ROOM = 1.7;

/**
 * Keeps the last seconds of the balance rule's `sway-now`.
 * Missing: not measured is kept as a gap.
 */
export function swayMemory() {
  let samples: readonly SwaySample[] = [];
  return (tMs: number, values: readonly MetricValue[]): readonly SwaySample[] => {
    const now = values.find((value) => value.id === 'sway-now');
    const mm = now?.value == null ? undefined : now.side === 'right' ? -now.value : now.value;
    samples = [...samples.filter((s) => s.tMs > tMs - PAST_MS && s.tMs < tMs), { tMs, mm }];
    return samples;
  };
}

/**
 * Sway as the trace of a plumb bob: now at the bottom, the past running up, inside the corridor to stay in.
 * Space: image px, un-mirrored; sideways it is drawn larger than it is. Missing: gaps stay gaps; without a present
 * value the bob is left out.
 */
export function swayTrace(
  { at, radius }: Instrument,
  samples: readonly SwaySample[],
  view: View,
): Shape[] {
  const newest = samples.at(-1);
  if (!newest || samples.every((s) => s.mm === undefined)) return [];
  const half = { x: radius, y: 1.25 * radius };
  const bottom = at.y + half.y - 0.34 * radius;
  const long = 2 * half.y - 0.5 * radius;
  const leftward = view === 'back' ? -1 : 1;
  const place = (mm: number, tMs: number): Point => ({
    x: at.x + leftward * half.x * Math.max(-1, Math.min(1, mm / (ROOM * CORRIDOR_MM))),
    y: bottom - (long * (newest.tMs - tMs)) / PAST_MS,
  });
  const wall = (mm: number): Shape => ({
    kind: 'line',
    from: place(mm, newest.tMs),
    to: place(mm, newest.tMs - PAST_MS),
    role: 'target',
    width: 0.035 * radius,
  });
  const shapes: Shape[] = [
    {
      kind: 'ground',
      from: { x: at.x - half.x, y: at.y - half.y },
      to: { x: at.x + half.x, y: at.y + half.y },
      role: 'quiet',
    },
    wall(-CORRIDOR_MM),
    wall(CORRIDOR_MM),
    {
      kind: 'line',
      from: place(0, newest.tMs),
      to: place(0, newest.tMs - PAST_MS),
      role: 'plumb',
      width: 0.02 * radius,
    },
  ];
  for (const stretch of stretches(samples)) {
    const points = stretch.map((s) => place(s.mm, s.tMs));
    shapes.push({ kind: 'path', points, role: 'quiet', width: 0.06 * radius });
  }
  if (newest.mm === undefined) return shapes;
  const role = Math.abs(newest.mm) <= CORRIDOR_MM ? 'good' : 'warn';
  return [
    ...shapes,
    { kind: 'bob', at: place(newest.mm, newest.tMs - 0.02 * PAST_MS), size: 0.22 * radius, role },
  ];
}

type Known = SwaySample & { readonly mm: number };

/** Runs of measured samples between the gaps. */
function stretches(samples: readonly SwaySample[]): Known[][] {
  const all: Known[][] = [[]];
  for (const s of samples) {
    if (s.mm === undefined) all.push([]);
    else all.at(-1)!.push(s as Known);
  }
  return all.filter((stretch) => stretch.length > 1);
}
