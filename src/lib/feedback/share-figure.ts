import { distance, midpoint } from '#lib/geometry/points.ts';
import type { ImagePose } from '#lib/pose/pose-frame.ts';
import { isRotation } from '#lib/rules/rotation-tasks.ts';
import { figureParts } from './figure-parts.ts';
import { overlayScene, seenPose, type SceneInput } from './overlay-scene.ts';
import type { Shape } from './shapes.ts';
import { skeleton } from './skeleton.ts';

/** Radius of the head, in torso lengths. Source: ours, by eye, as the figure of the replay. */
const HEAD = 0.2;

type StillInput = Pick<SceneInput, 'frame' | 'task' | 'view' | 'stance' | 'values' | 'mirrored'>;

/**
 * The athlete for a picture that others see: a figure with its bones, plumb line and the line that is judged. The
 * head is a plain disc: neither face nor where it looks.
 * Space: image px, un-mirrored. Missing: nothing is drawn without shoulders and hips.
 */
export function shareFigure(input: StillInput): Shape[] {
  const pose = seenPose(input.frame);
  const torso =
    pose &&
    distance(
      midpoint(pose.leftShoulder, pose.rightShoulder),
      midpoint(pose.leftHip, pose.rightHip),
    );
  if (!pose || !torso) return [];
  const body = figureParts(pose, torso).filter(({ name }) => name !== 'head');
  return [
    ...body.map(({ outline }): Shape => ({ kind: 'area', points: outline, role: 'body' })),
    ...head(pose, torso),
    // The dial brings the bones with it.
    ...(isRotation(input.task) ? [] : skeleton(pose, input.frame.height / 480)),
    ...withoutNumbers(input),
  ];
}

/**
 * One moment with what is judged: the pelvis, or the dial of a turn, which a view from the front does not show. No
 * numbers: they stand beside the picture, with their errors.
 */
export function withoutNumbers(input: StillInput, figure = false): Shape[] {
  const detail = isRotation(input.task) ? 'full' : 'essential';
  return overlayScene({ ...input, verdict: undefined, figure, detail }).filter(
    ({ kind }) => kind !== 'text' && kind !== 'sign',
  );
}

function head(pose: ImagePose, torso: number): Shape[] {
  const at = midpoint(pose.leftEar, pose.rightEar) ?? pose.nose;
  return at ? [{ kind: 'dot', at, radius: HEAD * torso, role: 'body' }] : [];
}
