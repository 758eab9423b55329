import { latch } from '../signal/latch.ts';
import { runningMedian } from '../signal/running-median.ts';
import { present, type Sample } from '../signal/statistics.ts';
import type { Span } from './rule.ts';

export interface ContactThresholds {
  /** Free foot counts as up above, as down below. Unit: leg lengths. */
  readonly up: number;
  readonly down: number;
  readonly upAfterMs: number;
  readonly downAfterMs: number;
}

/** A stretch with the free foot in the air. */
export interface LegTime extends Span {
  /** Whether the foot was seen to leave the floor, rather than being up from the beginning. */
  readonly leftFloor: boolean;
  /** Whether the foot came down again, rather than the recording ending. */
  readonly cameDown: boolean;
}

/**
 * Where the foot really leaves and meets the floor. Unit: leg lengths. Source: ours: an ankle 15 mm above its standing
 * height reads 0.03–0.035 in shared/truth c4 (the foot moves away from the camera as it rises), 2026-11-22.
 */
const LEAVES_FLOOR = 0.03;
/** From behind, the foot tips before it leaves: it cannot have left before the weight was this far over. Source: ours, as above. */
const WEIGHT_OVER = 0.7;
const MEETS_FLOOR = 0.035;
/** Decisions are made on a median this long, which keeps edges; moments are found in the lift itself. Unit: ms. */
const CALM_MS = 150;
/** The foot is not seen to be down earlier than this before it is decided. Unit: ms. Source: ours. */
const LONGEST_STEP_MS = 400;
/** A longer stay on the floor takes the weight along. Unit: ms. Source: ours. */
const LONGEST_TOUCH_MS = 700;
/** A lift is not slower than this. Unit: ms. Source: ours, 0.1–0.2 s in shared/truth. */
const SLOWEST_LIFT_MS = 500;
/**
 * From behind, a free foot held back comes nearer the camera, which lowers it in the picture as much as lifting raises
 * it: then the weight tells. 0 = hips midway as on two legs, 1 = above the stance ankle.
 * Source: ours: 0.75 when the foot leaves the floor, 0.8–1 on one leg in shared/truth a2, 2026-11-22.
 */
const ON_ONE_LEG = 0.6;

/**
 * Stretches on one leg, each from the moment the free foot left the floor to the moment it came down.
 * Unit: ms. Lag: none, moments are traced back through the dwell time. Missing: a missing lift changes nothing.
 *
 * @param lift free ankle above stance ankle, two-leg baseline subtracted. Unit: leg lengths
 * @param shift weight over the stance leg, 0 to 1; only from behind
 */
export function timesOnOneLeg(
  tMs: readonly number[],
  lift: readonly Sample[],
  shift: readonly Sample[] | undefined,
  limits: ContactThresholds,
): LegTime[] {
  const calm = runningMedian(tMs, lift, CALM_MS);
  const touched = shift && touchesFromBehind(tMs, calm, limits);
  const step = footLatch(limits);
  const found: LegTime[] = [];
  let fromMs: number | undefined;
  tMs.forEach((t, i) => {
    const state = step(t, calm[i], touched?.[i] ? 0 : shift?.[i]);
    if (!state.changed) return;
    if (state.on) fromMs = leftFloorMs(tMs, lift, shift, state.sinceMs!);
    else if (fromMs !== undefined) {
      const toMs = metFloorMs(tMs, lift, state.sinceMs!);
      found.push({ fromMs, toMs, leftFloor: fromMs > tMs[0]!, cameDown: true });
      fromMs = undefined;
    }
  });
  if (fromMs !== undefined) {
    const toMs = tMs.at(-1)!;
    found.push({ fromMs, toMs, leftFloor: fromMs > tMs[0]!, cameDown: false });
  }
  return found;
}

/**
 * From behind, frames in which the foot is down although the weight stays: a dip to the floor between two heights that only
 * a lifted foot has. A foot held back sinks in the picture as well, but slowly, and does not come up again so soon.
 */
function touchesFromBehind(
  tMs: readonly number[],
  lift: readonly Sample[],
  { up, down }: ContactThresholds,
): boolean[] {
  const near = (i: number, step: 1 | -1): boolean => {
    for (let k = i; k >= 0 && k < tMs.length; k += step) {
      if ((lift[k] ?? 0) >= up) return true;
      if (Math.abs(tMs[k]! - tMs[i]!) > LONGEST_TOUCH_MS) return false;
    }
    return false;
  };
  return lift.map((v, i) => v !== undefined && v <= down && near(i, -1) && near(i, 1));
}

/**
 * Decides frame by frame whether the free foot is up.
 * Unit: ms, leg lengths. Lag: the dwell times. Missing: keeps the state. Source: measures.md C1.
 */
export function footLatch(limits: ContactThresholds) {
  const step = latch({
    on: limits.up,
    off: limits.down,
    onAfterMs: limits.upAfterMs,
    offAfterMs: limits.downAfterMs,
  });
  return (tMs: number, lift: Sample, shift: Sample) =>
    step(tMs, lift === undefined ? undefined : liftOrWeight(lift, shift, limits));
}

function liftOrWeight(lift: number, shift: Sample, limits: ContactThresholds): number {
  if (shift === undefined || shift < ON_ONE_LEG) return lift;
  const least = lift >= LEAVES_FLOOR ? limits.up : (limits.up + limits.down) / 2;
  return Math.max(lift, least);
}

/** Goes back from the threshold to the last moment at which the foot was still on the floor. */
function leftFloorMs(
  tMs: readonly number[],
  lift: readonly Sample[],
  shift: readonly Sample[] | undefined,
  sinceMs: number,
): number {
  let i = tMs.indexOf(sinceMs);
  while (i < tMs.length - 1 && (lift[i] ?? 0) <= LEAVES_FLOOR) i++;
  const onFloor = (k: number) => (lift[k] ?? 1) <= LEAVES_FLOOR || (shift?.[k] ?? 1) <= WEIGHT_OVER;
  while (i > 0 && !onFloor(i) && sinceMs - tMs[i]! < SLOWEST_LIFT_MS) i--;
  const moments = [
    crossing(tMs, lift, i, LEAVES_FLOOR),
    shift && crossing(tMs, shift, i, WEIGHT_OVER),
  ];
  return Math.max(...present(moments), tMs[i]!);
}

/** The last moment near the decision at which the foot was still higher than on the floor. */
function metFloorMs(tMs: readonly number[], lift: readonly Sample[], sinceMs: number): number {
  let i = tMs.indexOf(sinceMs);
  while (i < tMs.length - 1 && (lift[i] ?? 0) > MEETS_FLOOR) i++;
  while (i > 0 && (lift[i - 1] ?? 1) <= MEETS_FLOOR && sinceMs - tMs[i]! < LONGEST_STEP_MS) i--;
  return crossing(tMs, lift, i - 1, MEETS_FLOOR) ?? tMs[i]!;
}

/** The moment between a frame and the next at which the value passes a level. Missing: undefined when it does not. */
function crossing(
  tMs: readonly number[],
  values: readonly Sample[],
  i: number,
  level: number,
): Sample {
  const [a, b] = [values[i], values[i + 1]];
  if (a === undefined || b === undefined || a === b) return undefined;
  const share = (level - a) / (b - a);
  return share >= 0 && share <= 1 ? tMs[i]! + share * (tMs[i + 1]! - tMs[i]!) : undefined;
}
