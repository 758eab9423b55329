import type { Keypoint } from '../pose/keypoints.ts';
import type { ImagePose } from '../pose/pose-frame.ts';
import type { ReasonId } from './reasons.ts';
import type { Track } from './rule.ts';

/** Points without which nothing on one leg can be measured. */
export const STANCE_POINTS: readonly Keypoint[] = [
  'leftShoulder',
  'rightShoulder',
  'leftHip',
  'rightHip',
  'leftKnee',
  'rightKnee',
  'leftAnkle',
  'rightAnkle',
];

/** Which needed points a frame lacks. */
export function missingPoints(points: ImagePose): Keypoint[] {
  return STANCE_POINTS.filter((name) => !points[name]);
}

/** Why the needed points are not seen: outside the picture, or hidden. */
export function whyUnseen(track: Pick<Track, 'frames'>): ReasonId {
  const withPerson = track.frames.filter((f) => f.image);
  if (withPerson.length === 0) return 'no-person';
  const outside = withPerson.filter((f) =>
    STANCE_POINTS.some((name) => {
      const p = f.image![name];
      return p && (p.x < 0 || p.y < 0 || p.x > f.width || p.y > f.height);
    }),
  );
  return outside.length * 2 > withPerson.length ? 'out-of-frame' : 'point-hidden';
}
