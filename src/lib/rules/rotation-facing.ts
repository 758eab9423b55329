import type { PoseFrame, WorldPoint } from '../pose/pose-frame.ts';
import { median, type Sample } from '../signal/statistics.ts';

const DEG = 180 / Math.PI;
/**
 * World points show about seven tenths of a turn on the spot, and up to 7° on someone sitting or standing square.
 * Source: ours: 0–7° at 0° and 8–10° at 12° in quiet starts of shared/truth, 2026-11-22.
 */
const SHOWN_SHARE = 0.7;
const SQUARE_WITHIN_DEG = 8;
/** From here the body is off by about 15°, and one side would read 20° too little. Source: ours: pinhole athlete, 2026-11-22. */
const ASKEW_DEG = 11;

/** How squarely the athlete faced the camera in the neutral. */
export interface Facing {
  /** So far off that nothing can be said. */
  readonly askew: boolean;
  /** How far off they may have been; 0 when square as far as can be seen. Unit: deg, 0 or more. */
  readonly offSquareDeg: number;
}

/**
 * How squarely the athlete faced the camera: the worse of shoulders and hips, by world points.
 * Unit: deg. Missing: without world points, square is assumed. Assumes: front view, neutral frames.
 */
export function facing(neutral: readonly PoseFrame[]): Facing {
  const shoulders = median(
    neutral.map((f) => yawDeg(f.world?.leftShoulder, f.world?.rightShoulder)),
  );
  const hips = median(neutral.map((f) => yawDeg(f.world?.leftHip, f.world?.rightHip)));
  const shown = Math.max(Math.abs(shoulders ?? 0), Math.abs(hips ?? 0));
  return {
    askew: shown > ASKEW_DEG,
    offSquareDeg: shown > SQUARE_WITHIN_DEG ? shown / SHOWN_SHARE : 0,
  };
}

function yawDeg(left: WorldPoint | undefined, right: WorldPoint | undefined): Sample {
  return left && right && Math.atan2(left.z - right.z, left.x - right.x) * DEG;
}
