import type { Side } from '../pose/keypoints.ts';
import { oneEuro } from '../signal/one-euro.ts';
import type { DropTuning } from './drop-tuning.ts';
import type { RuleEvent } from './rule.ts';
import { hipHeightPx, squatFinder } from './squat-depth.ts';
import type { StanceNow } from './stance-live.ts';

/** Steadies the hips without lagging behind a squat; heights in leg lengths. Source: ours, under 0.1 s late at one squat in two seconds. */
const DEPTH_SMOOTHING = { minCutoffHz: 2, beta: 8 };
/** How long a remark about pace stays. Unit: ms. Source: ours. */
const REMARK_MS = 1000;

export interface SquatNow {
  readonly events: readonly RuleEvent[];
  /** The last squat went down too fast to measure well. */
  readonly fast: boolean;
}

/**
 * Counts squats as they happen.
 * Lag: half of the way up. Missing: frames on two legs and frames not seen are left out.
 * Assumes: standing height is the greatest so far on one leg, as squatting always lowers the hips.
 */
export function liveSquats(tuning: DropTuning, stance: Side | undefined, legPx: number) {
  const smooth = oneEuro(DEPTH_SMOOTHING);
  const step = squatFinder(tuning.minDepthPercent / 100);
  let standing: number | undefined;
  let fastUntilMs = -Infinity;
  return (tMs: number, now: StanceNow): SquatNow => {
    const px = stance && now.foot.on ? hipHeightPx(now.points, stance) : undefined;
    const height = smooth(tMs, px === undefined ? undefined : px / legPx);
    if (height !== undefined) standing = Math.max(standing ?? height, height);
    const rep = step(tMs, height === undefined || !standing ? undefined : 1 - height / standing);
    if (!rep) return { events: [], fast: tMs < fastUntilMs };
    if (rep.deepestMs - rep.fromMs < tuning.fastRepS * 1000) fastUntilMs = tMs + REMARK_MS;
    const amounts = [{ id: 'depth', value: 100 * rep.depth, unit: '%' }] as const;
    const done: RuleEvent = { tMs, kind: 'repDone', ...(stance && { side: stance }), amounts };
    return { events: [done], fast: tMs < fastUntilMs };
  };
}
