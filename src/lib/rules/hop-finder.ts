import { median, present, standardDeviation, type Sample } from '../signal/statistics.ts';
import { during } from './frame-times.ts';
import type { HopFrame } from './hop-frame.ts';
import type { HopTuning } from './hop-tuning.ts';
import { repCounter } from './rep-counter.ts';
import type { Span, Task } from './rule.ts';

/** One time off the floor and down again. */
export interface Hop extends Span {
  readonly peakMs: number;
  /** Half way down: what can be timed best. Between two frames, unit: ms. */
  readonly landMs: number;
}

/** A foot that stands wanders less in the picture. Unit: leg lengths. Source: ours: up to 0.015 in shared/truth (stance-foot.ts). */
const TURN = 0.015;
const SHORTEST_MS = 100;
/** From the floor to half way down. Source: ours: 0.3 s for a hop of 4 cm; half a metre of height would take 0.6 s. */
const LONGEST_MS = 700;
/** Who travels farther within one hop runs or walks. Unit: leg lengths. Source: ours. */
const TRAVELS = 0.6;
/** The hips go along by this share of what the feet do; feet drawn up do not lift them. Source: ours. */
const HIPS_ALONG = 0.3;
/** A foot held up is higher than the hopping one by this much even at its top. Unit: leg lengths. Source: ours; feet are held up by 0.1 and more. */
const FREE_ABOVE = 0.02;
/** Both feet of a jump are as high as each other, within this and a share of the rise. Unit: leg lengths. Source: ours, as a foot that is up (STANCE_TUNING). */
const APART = 0.06;
const APART_SHARE = 0.5;
const AROUND_MS = 50;
/** A pause of so many usual times between two hops is a rest. Source: ours. */
const REST = 2;
/** A foot that stands wanders slowly in the picture: a hop is told against the lowest of the time just before. Unit: ms. Source: ours: longer than a flight. */
const JUST_BEFORE_MS = 700;
/** Fewer times between hops tell nothing of their rhythm. Source: ours. */
const MIN_TIMES = 4;

/**
 * Finds hops of one foot, or jumps of both, as they happen: what hops leaves the floor, toes and all, hips along, and comes back;
 * the other foot of a hop stays up meanwhile.
 * Lag: half of the way down. Missing: holes up to 0.3 s change nothing.
 * Assumes: a smoothed rise, 25 frames a second or more.
 */
export function hopFinder(task: Task, tuning: HopTuning) {
  const counter = repCounter({
    ...{ turn: TURN, least: tuning.minRisePercent / 100, shareOfFirst: 0, footStays: TRAVELS },
    ...{ shortestMs: SHORTEST_MS, longestMs: LONGEST_MS },
  });
  let kept: HopFrame[] = [];
  let before: { tMs: number; up: number } | undefined;

  const step = (frame: HopFrame): Hop | undefined => {
    const { tMs, rise, place } = frame;
    kept = [...kept.filter((f) => f.tMs > tMs - 2 * LONGEST_MS), frame];
    const recent = present(kept.map((f) => (f.tMs > tMs - JUST_BEFORE_MS ? f.rise : undefined)));
    const up = rise === undefined ? undefined : rise - Math.min(...recent);
    const rep = counter.step(tMs, up, place);
    const last = before;
    if (up !== undefined) before = { tMs, up };
    if (!rep || up === undefined) return undefined;
    const level = rep.peak - rep.rise / 2;
    const share = last && last.up > level ? (last.up - level) / (last.up - up) : 1;
    const landMs = last ? last.tMs + share * (tMs - last.tMs) : tMs;
    const hop = { fromMs: rep.fromMs, peakMs: rep.peakMs, toMs: tMs, landMs };
    return offTheFloor(task, kept, hop, rep.rise) ? hop : undefined;
  };
  return {
    step,
    get holes() {
      return counter.holes;
    },
  };
}

function offTheFloor(task: Task, frames: readonly HopFrame[], hop: Hop, rise: number): boolean {
  const tMs = frames.map((f) => f.tMs);
  const of = (pick: (frame: HopFrame) => Sample, span: Span) => during(tMs, frames.map(pick), span);
  const top = { fromMs: hop.peakMs - AROUND_MS, toMs: hop.peakMs + AROUND_MS };
  const lift = median(of((f) => f.lift, top));
  const up = median(of((f) => f.hips, top));
  const atStart = of((f) => f.hips, { fromMs: hop.fromMs, toMs: hop.peakMs })[0];
  if (lift === undefined || up === undefined || atStart === undefined) return false;
  const feet = task === 'jump' ? Math.abs(lift) < APART + APART_SHARE * rise : lift > FREE_ABOVE;
  return feet && up - atStart >= HIPS_ALONG * rise;
}

/** Times from landing to landing, rests left out. Unit: s. */
export function timesBetween(hops: readonly Pick<Hop, 'landMs'>[]): number[] {
  const all = hops.slice(1).map((hop, i) => (hop.landMs - hops[i]!.landMs) / 1000);
  const usual = median(all);
  return usual === undefined ? [] : all.filter((s) => s <= REST * usual);
}

/**
 * How much the times between landings scatter, as a share of the usual one.
 * Missing: undefined below four times.
 */
export function rhythmSpread(times: readonly number[]): Sample {
  const usual = median(times);
  const spread = standardDeviation(times);
  if (times.length < MIN_TIMES || !usual || spread === undefined) return undefined;
  return spread / usual;
}
