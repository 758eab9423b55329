import type { Side } from '../pose/keypoints.ts';
import { median, present, quantile, type Sample } from '../signal/statistics.ts';
import { during } from './frame-times.ts';
import type { Hop } from './hop-finder.ts';
import type { HopFrame } from './hop-frame.ts';
import type { HopTuning } from './hop-tuning.ts';
import type { Task } from './rule.ts';

/** A landing is looked at from touch-down to its lowest moment. Unit: ms after half way down. Source: ours; contacts last 0.2 to 0.3 s. */
const FROM_MS = 60;
const TO_MS = 240;
/** A landing is told when so much of it was seen. Source: as hip drop. */
const MIN_SEEN_SHARE = 0.5;
/** A knee gives way for a moment only: of its line the most is told, without this share. Source: ours, one or two pictures. */
const OUTERMOST = 0.2;
/** After this a landing is held or not; before it the body still comes down. Unit: ms. Source: ours. */
const SETTLED_MS = 400;
/** What breaks a hold must last. Unit: ms. Source: measures.md C1, as a foot put down. */
const BROKEN_MS = 150;
/** The foot stays within this of where it landed. Unit: leg lengths. Source: measures.md C1. */
const FOOT_STAYS = 0.05;
/** The free foot is down below this. Unit: leg lengths. Source: measures.md C1. */
const FREE_DOWN = 0.04;
/** The trunk stays within this of where it settled. Unit: deg. Source: measures.md C1, where a lean is worth a word. */
const TRUNK_STAYS_DEG = 10;

/** The middle of a value over a landing. Missing: undefined where less than half was seen. */
export function atLanding(
  { landMs }: Pick<Hop, 'landMs'>,
  tMs: readonly number[],
  values: readonly Sample[],
): Sample {
  const near = seenNear(landMs, tMs, values);
  return near && median(near);
}

/** The most of a value over a landing, without its outermost fifth. Missing: undefined where less than half was seen. */
function mostAtLanding(
  { landMs }: Pick<Hop, 'landMs'>,
  tMs: readonly number[],
  values: readonly Sample[],
): Sample {
  const near = seenNear(landMs, tMs, values);
  return near && quantile(near, 1 - OUTERMOST);
}

const seenNear = (landMs: number, tMs: readonly number[], values: readonly Sample[]) => {
  const near = during(tMs, values, { fromMs: landMs + FROM_MS, toMs: landMs + TO_MS });
  const seen = near.length > 0 && present(near).length >= MIN_SEEN_SHARE * near.length;
  return seen ? near : undefined;
};

/** Whether a landing is over, so that it can be told. Unit: ms. */
export const landed = ({ landMs }: Pick<Hop, 'landMs'>, tMs: number): boolean =>
  tMs >= landMs + TO_MS;

/** Where the foot came to stand after a hop, or stood before it, to the side. Space: image. Unit: leg lengths. */
export const landedAt = (
  hop: Pick<Hop, 'landMs'>,
  tMs: readonly number[],
  frames: readonly HopFrame[],
): Sample =>
  atLanding(
    hop,
    tMs,
    frames.map(({ place }) => place?.x),
  );

/**
 * Which landing lies farthest from where the first hop began, to the side.
 * Unit: leg lengths. Sign: + = outward; in jumps to the own left. Missing: undefined when none was seen.
 *
 * @param fromX where the foot stood before the first hop
 * @param sign from `hopSign`
 */
export function farthest(fromX: Sample, landings: readonly Sample[], sign: 1 | -1): Sample {
  if (fromX === undefined) return undefined;
  const away = present(landings).map((x) => (x - fromX) * sign);
  if (away.length === 0) return undefined;
  return away.reduce((most, v) => (Math.abs(v) > Math.abs(most) ? v : most));
}

export interface LandingHold {
  readonly heldS: number;
  /** The hold ended while it was watched. */
  readonly broken: boolean;
}

/**
 * How long the last landing was held: foot on its spot, free foot up, trunk where it settled.
 * Unit: s. Missing: undefined until the body has settled; frames in which nothing is seen neither hold nor break.
 */
export function landingHold(
  task: Task,
  { landMs }: Pick<Hop, 'landMs'>,
  frames: readonly HopFrame[],
  tuning: HopTuning,
): LandingHold | undefined {
  const after = frames.filter(({ tMs }) => tMs > landMs + FROM_MS);
  const settling = after.filter(({ tMs }) => tMs <= landMs + SETTLED_MS);
  const lastMs = after.at(-1)?.tMs;
  const x = median(settling.map(({ place }) => place?.x));
  const lean = median(settling.map(({ leanDeg }) => leanDeg));
  if (lastMs === undefined || lastMs < landMs + SETTLED_MS) return undefined;
  if (x === undefined || lean === undefined) return undefined;
  let sinceMs: number | undefined;
  for (const { tMs, place, lift, leanDeg } of after) {
    if (place === undefined || lift === undefined || leanDeg === undefined) continue;
    const y = median(settling.map((f) => f.place?.y))!;
    const moved = Math.hypot(place.x - x, (place.y - y) / 2) > FOOT_STAYS;
    const down = task === 'hop' && lift < FREE_DOWN;
    const off = moved || down || Math.abs(leanDeg - lean) > TRUNK_STAYS_DEG;
    sinceMs = off ? (sinceMs ?? tMs) : undefined;
    const heldMs = (sinceMs ?? tMs) - landMs;
    if (heldMs >= 1000 * tuning.askedHoldS) return { heldS: tuning.askedHoldS, broken: false };
    if (sinceMs !== undefined && tMs - sinceMs >= BROKEN_MS)
      return { heldS: heldMs / 1000, broken: true };
  }
  return { heldS: (lastMs - landMs) / 1000, broken: false };
}

/** What was seen of one landing. Unit: deg. */
export interface Landing {
  readonly leanDeg: Sample;
  readonly kneeDeg: Readonly<Partial<Record<Side, Sample>>>;
}

/** Lean of the trunk and line of the knees over a landing. */
export function landingOf(
  hop: Pick<Hop, 'landMs'>,
  tMs: readonly number[],
  frames: readonly HopFrame[],
  sides: readonly Side[],
): Landing {
  const at = (pick: (frame: HopFrame) => Sample) => atLanding(hop, tMs, frames.map(pick));
  return {
    leanDeg: at(({ leanDeg }) => leanDeg),
    kneeDeg: Object.fromEntries(
      sides.map((side) => [
        side,
        mostAtLanding(
          hop,
          tMs,
          frames.map(({ kneeDeg }) => kneeDeg[side]),
        ),
      ]),
    ) as Landing['kneeDeg'],
  };
}
