import type { PoseFrame, WorldPoint } from '../pose/pose-frame.ts';
import { median, type Sample } from '../signal/statistics.ts';
import { cameraRollDeg } from './camera-geometry.ts';
import { legsForward, type Forward } from './rotation-legs.ts';
import { seenPoints } from './seen-points.ts';

const DEG = 180 / Math.PI;
/**
 * World points show about six tenths of a turn on the spot, and up to 7° on someone sitting or standing square.
 * Source: ours: 0–7° at 0° and 8–11° at 12° in quiet starts of shared/truth, 2026-11-22.
 */
const SHOWN_SHARE = 0.6;
const SQUARE_WITHIN_DEG = 8;
/** From here the body is off by about 15°. Source: ours: pinhole athlete, 2026-11-22. */
const SHOWN_ASKEW_DEG = 11;
/**
 * From here the athlete is asked to face the camera more squarely; up to the second it is put right by calculation.
 * Source: ours: feet and knees of square bodies read up to 3° in shared/truth; a widely placed foot adds some, 2026-11-22.
 */
const ASK_FROM_DEG = 6;
const ASKEW_DEG = 16;

/** How squarely the athlete faced the camera in the neutral. */
export interface Facing {
  /** So far off that nothing can be said. */
  readonly askew: boolean;
  /** Whether the athlete should face the camera more squarely. */
  readonly ask: boolean;
  /** Which way knees or feet point, from the camera. Unit: deg. Sign: + = to the own left. 0 when not seen. */
  readonly yawDeg: number;
  /** Whether that was seen. */
  readonly legsSeen: boolean;
  /** What the upper body shows beyond that; 0 when as square as far as can be seen. Unit: deg, 0 or more. */
  readonly offSquareDeg: number;
}

/**
 * How squarely the athlete faced the camera: by the knees of someone sitting or the feet of someone standing, and by
 * the world points of shoulders and hips, which are coarser and only warn.
 * Unit: deg. Missing: without legs and world points, square is assumed. Assumes: front view, neutral frames, trunk
 * not twisted against the legs.
 */
export function facing(neutral: readonly PoseFrame[]): Facing {
  const legs = legsYawDeg(neutral);
  const yawDeg = legs ?? 0;
  const worldYaws = WORLD_PAIRS.map((yawOf) => median(neutral.map(yawOf)) ?? 0);
  const unexplained = Math.max(
    ...worldYaws.map((deg) => Math.max(0, Math.abs(deg) - SHOWN_SHARE * Math.abs(yawDeg))),
  );
  const offSquareDeg = unexplained > SQUARE_WITHIN_DEG ? unexplained / SHOWN_SHARE : 0;
  return {
    askew: unexplained > SHOWN_ASKEW_DEG || Math.abs(yawDeg) > ASKEW_DEG,
    ask: offSquareDeg > 0 || Math.abs(yawDeg) > ASK_FROM_DEG,
    yawDeg,
    legsSeen: legs !== undefined,
    offSquareDeg,
  };
}

/** Missing: undefined when neither the knees of someone sitting nor both feet of someone standing are seen. */
function legsYawDeg(neutral: readonly PoseFrame[]): Sample {
  const found = neutral.flatMap((frame) => legsForward(frame) ?? []);
  if (2 * found.length < neutral.length || found.length === 0) return undefined;
  const seated = 2 * found.filter((legs) => legs.seated).length > found.length;
  const rollDeg = cameraRollDeg(neutral.map(seenPoints), seated) ?? 0;
  return median(found.filter((legs) => legs.seated === seated).map((legs) => yawOf(legs, rollDeg)));
}

/** The direction of a lever of known length that would lie straight down the picture if it pointed at the camera. */
function yawOf({ asidePx, downPx, lengthPx }: Forward, rollDeg: number): number {
  const roll = rollDeg / DEG;
  const aside = asidePx * Math.cos(roll) + downPx * Math.sin(roll);
  return Math.asin(Math.min(1, Math.max(-1, aside / lengthPx))) * DEG;
}

const WORLD_PAIRS = [
  ({ world }: PoseFrame) => worldYawDeg(world?.leftShoulder, world?.rightShoulder),
  ({ world }: PoseFrame) => worldYawDeg(world?.leftHip, world?.rightHip),
];

function worldYawDeg(left: WorldPoint | undefined, right: WorldPoint | undefined): Sample {
  return left && right && Math.atan2(left.z - right.z, left.x - right.x) * DEG;
}
