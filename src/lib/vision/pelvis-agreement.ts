import type { Alignment } from './registration.ts';
import { scaleOf } from './warp.ts';
import type { WindowBox } from './window-template.ts';

/** Where the windows are. Unit: hip widths from the hip midpoint. Source: measures.md Part 0; renders and real clips. */
export const WINDOWS = {
  /** From the waist to just above the hip joints, over both sides: the others start from it, and take its bow. */
  belt: { top: -0.8, bottom: -0.1, left: -0.95, right: 0.95 },
  /** The belly above both thighs. */
  upper: { top: -1.0, bottom: -0.35, left: -0.95, right: 0.95 },
  /** Halves of the belt, by side of the picture: the standing one is free of the cloth a lifted thigh pushes up. */
  left: { top: -0.8, bottom: -0.1, left: -0.95, right: 0.15 },
  right: { top: -0.8, bottom: -0.1, left: -0.15, right: 0.95 },
  /** Down over the thighs: for two legs only; a lifted thigh makes it read 2–4° low. A twisting trunk hardly moves it. */
  waist: { top: -0.8, bottom: 0.4, left: -0.95, right: 0.95 },
} as const satisfies Record<string, WindowBox>;

export type WindowName = keyof typeof WINDOWS;
/** Windows without which nothing is measured. */
export const NEEDED = ['belt', 'upper', 'left', 'right'] as const satisfies WindowName[];

/**
 * Heights over which the trunk bends evenly from pelvis to shoulders. Unit: hip widths above the hip midpoint.
 * Source: ours: tilts and side bends of four virtual runners, 2026-11-22: the belt follows the shoulders by 0.13 on two of
 * them and by 0.2 and more on the others, who read a tenth to a fifth low when 0.13 was taken for all.
 */
const SPINE = { from: 0.1, to: 2.1 };

/**
 * How much of the shoulders' tilt, rather than of the pelvis', the cloth in the middle of a window follows.
 * Unit: share, 0 to 1. Assumes: the trunk bends evenly.
 */
export function shoulderShare(box: WindowBox): number {
  const height = -(box.top + box.bottom) / 2;
  return (height - SPINE.from) / (SPINE.to - SPINE.from);
}

export type Trouble =
  'reference-covered' | 'out-of-frame' | 'little-texture' | 'windows-disagree' | 'loose-cloth';

/** What one window says. */
export interface WindowReading {
  /** Tilt of the pelvis that would turn this window so. Unit: deg. Sign: + = image right side up. */
  readonly pelvisDeg: number;
  /** Turn of the window since the reference. Unit: deg, same sign. */
  readonly turnDeg: number;
  readonly bow: number;
  readonly correlation: number;
  readonly sigmaDeg: number;
  readonly scale: number;
  /** How far it moved away from the hips seen by the model. Unit: hip widths. */
  readonly slip: number;
  /** Why it is not heard. */
  readonly trouble?: Trouble;
}

export type WindowReadings = Readonly<Partial<Record<WindowName, WindowReading>>>;

/** When a window is heard. Source: measures.md Part 0; ours. */
const SOUND = { correlation: 0.8, sigmaDeg: 1.5, seen01: 0.8 };
/**
 * Folded arms come down over the top of a window when the trunk bends; the cloth below them is as it was. Hands at the waist
 * cover its lower half as well. Shares hidden. Source: ours: squats with arms folded on the chest.
 */
const FOLDED_ARMS = { hidden01: 0.45, hiddenBelow01: 0.05 };
/**
 * How far a window may move away from the hips, and how much its size may change: more when the belt bows, because the
 * belly then comes forward of the hips and nearer to the camera.
 * Unit: hip widths; share. Source: measures.md Part 0 (scale); ours: virtual runners, upright and in squats.
 */
const MOVED = { slip: 0.2, slipPerBow: 0.5, scale: 0.12, scalePerBow: 0.3 };

/**
 * What a window says of the pelvis, with the share taken off that the shoulders turned it.
 * Unit: deg. Sign: + = image right up. `zeroDeg` = its turn in the two-leg baseline; `shouldersDeg` = their tilt since then.
 */
export function windowReading(
  box: WindowBox,
  found: Alignment,
  zeroDeg: number,
  shouldersDeg: number,
  slip: number,
): WindowReading {
  const share = shoulderShare(box);
  const turnDeg = found.turnDeg - zeroDeg;
  const scale = scaleOf(found.warp);
  const { correlation, sigmaDeg, hidden01, hiddenBelow01, outside01 } = found;
  const onlyTop = hidden01 <= FOLDED_ARMS.hidden01 && hiddenBelow01 <= FOLDED_ARMS.hiddenBelow01;
  const reading = {
    pelvisDeg: (turnDeg - share * shouldersDeg) / (1 - share),
    turnDeg,
    bow: found.warp.bow,
    correlation,
    sigmaDeg,
    scale,
    slip,
  };
  const bow = Math.abs(found.warp.bow);
  const troubles: readonly [boolean, Trouble][] = [
    [hidden01 > 1 - SOUND.seen01 && !onlyTop, 'reference-covered'],
    [outside01 > 1 - SOUND.seen01, 'out-of-frame'],
    [sigmaDeg > SOUND.sigmaDeg, 'little-texture'],
    [slip > MOVED.slip + MOVED.slipPerBow * bow, 'loose-cloth'],
    [correlation < SOUND.correlation, 'windows-disagree'],
    [Math.abs(scale - 1) > MOVED.scale + MOVED.scalePerBow * bow, 'windows-disagree'],
  ];
  const trouble = troubles.find(([is]) => is)?.[1];
  return trouble ? { ...reading, trouble } : reading;
}

/**
 * Windows further apart than this do not measure the same body; they differ in gain, so more is allowed at a larger tilt.
 * Unit: deg, and share of the tilt. Source: measures.md Part 0 (4°); ours: gains of ±15 % between windows and bodies.
 */
const AGREE = { deg: 3, share: 0.15 };
/**
 * On both legs the pelvis is about level, so more is cloth that moved, a twisted trunk, or weight on its way to one leg.
 * Unit: deg. Source: product decision: no drop beyond 2.5° of a still pelvis; ours: ≤ 1.9 on virtual runners who twist.
 */
const LEVEL_DEG = 2.5;
/**
 * More than a pelvis tilts in these exercises: the reference was not level, or it is not the pelvis.
 * Unit: deg. Source: ours: a real clip with its reference taken in a side step read 29°; measures.md C2 calls 12° marked.
 */
const MOST_DEG = 20;
/**
 * Error of a reading: of any body, of windows apart, of an unknown gain.
 * Unit: deg, shares of the spread and of the tilt. Source: ours: virtual runners; gain on real people unknown.
 */
const ERROR = { deg: 0.8, spread: 0.4, gain: 0.08 };

export type Agreement =
  | { readonly pelvisDeg: number; readonly sigmaDeg: number }
  | { readonly pelvisDeg: null; readonly why: Trouble };

/**
 * The tilt that the windows agree on.
 * Unit: deg. Sign: + = image right up. Missing: null, with the reason. `standingAt`: see `Stance`.
 */
export function agree(
  readings: WindowReadings,
  standingAt: 'left' | 'right' | undefined,
): Agreement {
  const { belt, upper, waist } = readings;
  const lowName = standingAt ?? (waist && !waist.trouble ? 'waist' : 'belt');
  const low = readings[lowName];
  if (!low || !upper || !belt) return { pelvisDeg: null, why: 'windows-disagree' };
  const trouble = low.trouble ?? upper.trouble ?? belt.trouble;
  if (trouble) return { pelvisDeg: null, why: trouble };
  const lowWeight = weight(WINDOWS[lowName], low);
  const upperWeight = weight(WINDOWS.upper, upper);
  const pelvisDeg =
    (lowWeight * low.pelvisDeg + upperWeight * upper.pelvisDeg) / (lowWeight + upperWeight);
  const all = [low.pelvisDeg, upper.pelvisDeg, belt.pelvisDeg];
  const apart = Math.max(...all) - Math.min(...all);
  if (apart > AGREE.deg + AGREE.share * Math.abs(pelvisDeg) || Math.abs(pelvisDeg) > MOST_DEG) {
    return { pelvisDeg: null, why: 'windows-disagree' };
  }
  if (!standingAt && Math.abs(pelvisDeg) > LEVEL_DEG)
    return { pelvisDeg: null, why: 'loose-cloth' };
  const sigmaDeg = Math.hypot(ERROR.deg, ERROR.spread * apart, ERROR.gain * pelvisDeg);
  return { pelvisDeg, sigmaDeg };
}

/** Error of a window with perfect texture. Unit: deg. Source: ours. */
const FLOOR_DEG = 0.5;

/** The nearer to the pelvis and the clearer the texture, the more a window counts. */
const weight = (box: WindowBox, { sigmaDeg }: WindowReading): number =>
  (1 - shoulderShare(box)) ** 2 / (FLOOR_DEG ** 2 + sigmaDeg ** 2);
