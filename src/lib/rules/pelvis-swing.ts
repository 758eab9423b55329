import type { PoseFrame } from '../pose/pose-frame.ts';
import type { Sample } from '../signal/statistics.ts';
import { cameraGeometry, sureHeightOffset, turnedAway } from './camera-geometry.ts';
import { dropErrorDeg } from './drop-error.ts';
import { commonReason, cueDropDeg } from './drop-series.ts';
import { within } from './frame-times.ts';
import type { ReasonId } from './reasons.ts';
import type { Span, TrialContext } from './rule.ts';
import { seenPoints } from './seen-points.ts';
import { stanceSign } from './stance-sign.ts';

/* A pelvis that goes up and down within each repetition, read from the pixels and from nothing else. */

/** Scatter of single readings, and how many lie around each end. Source: measures.md Part 0: 0.2–0.5° of single frames. */
const NOISE_DEG = 0.5;
const READINGS = 4;

/**
 * Tilt of the pelvis in one frame.
 * Space: pixel cues. Unit: deg. Sign: + = the free side is higher; 0 is that of the reference, so only differences tell.
 * Missing: undefined without a measurement, and with windows while the body is turned away (measures.md Part 0: 20°).
 */
export function pelvisUpDeg(frame: PoseFrame, context: TrialContext): Sample {
  const sign = context.stance && stanceSign(context.view, context.stance);
  if (!sign || oblique(frame, context)) return undefined;
  const drop = cueDropDeg(frame, sign);
  return drop === undefined ? undefined : -drop;
}

/** Why the pelvis was not seen in a stretch. Missing: undefined when it was. */
export function whyNoPelvis(
  frames: readonly PoseFrame[],
  span: Span,
  context: TrialContext,
): ReasonId | undefined {
  const inSpan = frames.filter(({ tMs }) => within(tMs, span));
  const turned = inSpan.filter((frame) => oblique(frame, context)).length;
  return 2 * turned > inSpan.length ? 'wrong-view' : commonReason(frames, span);
}

/**
 * Half width of the 95 % interval of a range of the pelvis.
 * Unit: deg. Source: drop-error.ts; both ends share what is always off by the same.
 */
export function pelvisRangeErrorDeg(
  frames: readonly PoseFrame[],
  { view }: TrialContext,
  rangeDeg: number,
): number {
  const measured = frames.flatMap(({ cues }) => (typeof cues?.pelvisDeg === 'number' ? cues : []));
  const share = (is: (cues: (typeof measured)[number]) => boolean) =>
    measured.filter(is).length / Math.max(1, measured.length);
  const geometry = cameraGeometry(frames, frames.map(seenPoints), view);
  return dropErrorDeg(rangeDeg, {
    source: share(({ pelvisSource }) => pelvisSource === 'dots') > 0.5 ? 'dots' : 'windows',
    noiseDeg: NOISE_DEG,
    n: READINGS,
    zeroN: READINGS,
    heightOffset: sureHeightOffset(geometry),
    clothTight: share(({ pelvisCloth }) => pelvisCloth === 'tight') > 0.5,
  });
}

function oblique(frame: PoseFrame, { view }: TrialContext): boolean {
  if (frame.cues?.pelvisSource !== 'windows') return false;
  return turnedAway(cameraGeometry([frame], [], view));
}
