import type { Side } from '../pose/keypoints.ts';
import { median, type Sample } from '../signal/statistics.ts';
import type { PostureFault } from './rotation-posture.ts';
import type { RotationTuning } from './rotation-tuning.ts';
import type { Span } from './rule.ts';

/** One turn to one side and back. */
export interface Turn extends Span {
  readonly side: Side;
  /** The stay at its end. Missing: undefined when the end was only touched. */
  readonly hold: Hold | undefined;
  /** Whether the athlete came back, or the recording ended first. */
  readonly returned: boolean;
}

export interface Hold extends Span {
  /** Median of the turn during the stay, positive. Unit: deg. */
  readonly deg: number;
  /** Frames measured. */
  readonly n: number;
  /** Whether spots of the trunk's surface told it, in most of its frames. Missing: landmarks did. */
  readonly bySurface?: boolean;
  /** How far the pelvis turned along meanwhile, + = with the turn. Missing: it could not be checked. Unit: deg. */
  readonly pelvisDeg?: number;
  /** Why it does not count. */
  readonly voided?: PostureFault;
}

/**
 * Splits a final series into turns (beyond `leaveDeg`, until below `returnDeg` or to the other side) and finds the
 * end hold of each: the farthest stay of at least `minHoldS` within a band of `endBandDeg`, near the farthest point.
 * Unit: ms, deg. Sign: + = to the own left. Missing: a hole ends a stay, not a turn.
 */
export function findTurns(
  tMs: readonly number[],
  turnDeg: readonly Sample[],
  tuning: RotationTuning,
): Turn[] {
  const turns: Turn[] = [];
  let from: number | undefined;
  let sign = 0;
  const close = (to: number, returned: boolean) => {
    if (from === undefined) return;
    const hold = endHold(tMs, turnDeg, { from, to, sign }, tuning);
    const side = sign > 0 ? 'left' : 'right';
    turns.push({ side, fromMs: tMs[from]!, toMs: tMs[to]!, hold, returned });
    from = undefined;
  };
  turnDeg.forEach((deg, i) => {
    if (deg === undefined) return;
    if (from !== undefined && deg * sign < tuning.returnDeg) close(i, true);
    if (from === undefined && Math.abs(deg) >= tuning.leaveDeg) {
      from = i;
      sign = Math.sign(deg);
    }
  });
  close(tMs.length - 1, false);
  return turns;
}

function endHold(
  tMs: readonly number[],
  turnDeg: readonly Sample[],
  turn: { from: number; to: number; sign: number },
  tuning: RotationTuning,
): Hold | undefined {
  const sizes = turnDeg.slice(turn.from, turn.to + 1).map((d) => d && d * turn.sign);
  const times = tMs.slice(turn.from, turn.to + 1);
  const still = stillWindows(times, sizes, tuning).sort((a, b) => b.deg - a.deg)[0];
  const farthest = Math.max(...sizes.map((d) => d ?? -Infinity));
  if (!still || still.deg < farthest - 2 * tuning.endBandDeg) return undefined;
  const near = (i: number) => Math.abs((sizes[i] ?? Infinity) - still.deg) <= tuning.endBandDeg / 2;
  let { first, last } = still;
  while (near(first - 1)) first--;
  while (near(last + 1)) last++;
  const n = last - first + 1;
  return {
    fromMs: times[first]!,
    toMs: times[last]!,
    deg: median(sizes.slice(first, last + 1))!,
    n,
  };
}

/** Every window of `minHoldS` in which the turn stays within `endBandDeg` of itself. */
function stillWindows(
  tMs: readonly number[],
  sizes: readonly Sample[],
  tuning: RotationTuning,
): { first: number; last: number; deg: number }[] {
  const found: { first: number; last: number; deg: number }[] = [];
  let last = 0;
  tMs.forEach((t, first) => {
    while (last < tMs.length && tMs[last]! < t + tuning.minHoldS * 1000) last++;
    const part = sizes.slice(first, last + 1);
    if (last === tMs.length || part.includes(undefined)) return;
    const range = Math.max(...part.map((d) => d!)) - Math.min(...part.map((d) => d!));
    if (range <= tuning.endBandDeg) found.push({ first, last, deg: median(part)! });
  });
  return found;
}
