import type { Alignment } from './registration.ts';
import { scaleOf } from './similarity.ts';

export const WINDOWS = {
  /** Belly band, clear of both thighs. */
  upper: { top: -1.0, bottom: -0.35, left: -0.95, right: 0.95 },
  /** Halves: on one leg only the standing one counts, free of the cloth that a lifted thigh pushes up. */
  left: { top: -0.8, bottom: -0.1, left: -0.95, right: 0.15 },
  right: { top: -0.8, bottom: -0.1, left: -0.15, right: 0.95 },
  /** Waistband and top of the shorts: a witness only, it reads 2–4° low when a leg is lifted. */
  waist: { top: -0.8, bottom: 0.4, left: -0.95, right: 0.95 },
} as const;

export type WindowName = keyof typeof WINDOWS;
export const WINDOW_NAMES = ['waist', 'upper', 'left', 'right'] as const satisfies WindowName[];

export interface WindowReading {
  /** Turn since the two-leg reference, without gain. Unit: deg. Sign: + = image right goes up. */
  readonly turnDeg: number;
  readonly correlation: number;
  readonly sigmaDeg: number;
  readonly scale: number;
  readonly seen01: number;
  /** Good enough to be heard. */
  readonly sound: boolean;
}

export type WindowReadings = Readonly<Partial<Record<WindowName, WindowReading>>>;

/** Source: measures.md Part 0, virtual runners. */
const SOUND = { correlation: 0.85, sigmaDeg: 1, scale: 0.12, seen01: 0.8 };
/** Source: measures.md Part 0. Unit: deg. */
const AGREE_DEG = 4;
/** True turn of the pelvis over the turn of the cloth above it. Source: measures.md Part 0, virtual runners; unknown on real people. */
const GAIN = 1.2;

export function windowReading(found: Alignment, zeroDeg: number): WindowReading {
  const scale = scaleOf(found.warp);
  return {
    turnDeg: found.turnDeg - zeroDeg,
    correlation: found.correlation,
    sigmaDeg: found.sigmaDeg,
    scale,
    seen01: found.seen01,
    sound:
      found.correlation > SOUND.correlation &&
      found.sigmaDeg < SOUND.sigmaDeg &&
      Math.abs(scale - 1) < SOUND.scale &&
      found.seen01 > SOUND.seen01,
  };
}

export type Agreement =
  | { readonly pelvisDeg: number; readonly sigmaDeg: number }
  | { readonly pelvisDeg: null; readonly why: 'windows-disagree' | 'little-texture' };

/** Combines the windows. `standingAt`: see `Stance`. */
export function agree(readings: WindowReadings, standingAt: -1 | 0 | 1): Agreement {
  const heard = (name: WindowName) => (readings[name]?.sound ? readings[name].turnDeg : undefined);
  const upper = heard('upper');
  const waist = heard('waist');
  const left = heard('left');
  const right = heard('right');
  const half =
    standingAt === 0
      ? left !== undefined && right !== undefined
        ? (left + right) / 2
        : (left ?? right)
      : standingAt < 0
        ? left
        : right;
  const near = (p: number | undefined, q: number | undefined) =>
    p !== undefined && q !== undefined && Math.abs(p - q) <= AGREE_DEG;
  let value: number | undefined;
  if (near(half, upper)) value = (half! + upper!) / 2;
  else if (near(half, waist)) value = half;
  else if (near(upper, waist)) value = upper;
  if (value !== undefined) {
    const all = [half, upper, waist].filter((v) => v !== undefined);
    const spread = Math.max(...all) - Math.min(...all);
    return { pelvisDeg: GAIN * value, sigmaDeg: 0.7 + spread / 2 };
  }
  const voices = [half, upper, waist].filter((v) => v !== undefined).length;
  return { pelvisDeg: null, why: voices < 2 ? 'little-texture' : 'windows-disagree' };
}
