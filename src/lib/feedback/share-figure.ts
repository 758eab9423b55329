import { distance, midpoint } from '#lib/geometry/points.ts';
import type { ImagePose } from '#lib/pose/pose-frame.ts';
import { figureParts } from './figure-parts.ts';
import { overlayScene, seenPose, type SceneInput } from './overlay-scene.ts';
import type { Shape } from './shapes.ts';
import { skeleton } from './skeleton.ts';

/** Radius of the head, in torso lengths. Source: ours, by eye, as the figure of the replay. */
const HEAD = 0.2;

/**
 * The athlete for a picture that others see: a figure with its bones, plumb line and the line that is judged. The
 * head is a plain disc: neither face nor where it looks.
 * Space: image px, un-mirrored. Missing: nothing is drawn without shoulders and hips.
 */
export function shareFigure(
  input: Pick<SceneInput, 'frame' | 'task' | 'view' | 'stance' | 'values' | 'mirrored'>,
): Shape[] {
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
    ...skeleton(pose, input.frame.height / 480),
    // The card tells values with their errors; a number of one moment has none.
    ...overlayScene({ ...input, verdict: undefined, detail: 'essential' }).filter(
      ({ kind }) => kind !== 'text' && kind !== 'sign',
    ),
  ];
}

function head(pose: ImagePose, torso: number): Shape[] {
  const at = midpoint(pose.leftEar, pose.rightEar) ?? pose.nose;
  return at ? [{ kind: 'dot', at, radius: HEAD * torso, role: 'body' }] : [];
}
