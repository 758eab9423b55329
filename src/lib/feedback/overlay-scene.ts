import { along, distance, midpoint, type Point } from '#lib/geometry/points.ts';
import { sided, SKELETON, type Side } from '#lib/pose/keypoints.ts';
import type { ImagePose, PoseFrame } from '#lib/pose/pose-frame.ts';
import type { MetricValue, Task, Verdict } from '#lib/rules/rule.ts';
import { bodyFigure } from './body-figure.ts';
import { rotationDial } from './rotation-dial.ts';
import type { Shape } from './shapes.ts';

export interface SceneInput {
  readonly frame: PoseFrame;
  readonly task: Task;
  readonly stance: Side | undefined;
  /** `undefined` before the trial: everything is drawn, nothing is judged. */
  readonly verdict: Verdict | undefined;
  /** Live values of the rules, by metric id. */
  readonly values: readonly MetricValue[];
  /** True where no picture lies below: a plain figure stands in for it. */
  readonly figure?: boolean;
}

/** Points less sure than this are not drawn. Source: measures.md C0, ankles and feet. */
const DRAWN = 0.5;

/**
 * What lies over the picture: skeleton, plumb line, shoulder and pelvis lines, and the dial of a turn.
 * Space: image px, un-mirrored. Missing: a point not seen takes its lines with it; nobody there gives no shapes.
 */
export function overlayScene(input: SceneInput): Shape[] {
  const pose = input.frame.image;
  if (!pose) return [];
  const unit = input.frame.height / 480;
  const seen = Object.fromEntries(
    Object.entries(pose).filter(([, point]) => point.score >= DRAWN),
  ) as ImagePose;
  return [
    ...(input.figure ? bodyFigure(seen) : []),
    ...plumbLine(seen, input, unit),
    ...skeleton(seen, unit),
    ...shoulderLine(seen, input.verdict, unit),
    ...(isRotation(input.task)
      ? rotationDial(input.frame, input.values, input.verdict, unit)
      : pelvisLine(seen, input, unit)),
  ];
}

const isRotation = (task: Task) => task === 'rotation-seated' || task === 'rotation-standing';

function skeleton(pose: ImagePose, unit: number): Shape[] {
  const shapes: Shape[] = [];
  for (const [a, b] of SKELETON) {
    const [from, to] = [pose[a], pose[b]];
    if (from && to) shapes.push({ kind: 'line', from, to, role: 'bone', width: 3 * unit });
  }
  for (const part of ['Shoulder', 'Elbow', 'Wrist', 'Hip', 'Knee', 'Ankle'] as const) {
    for (const side of ['left', 'right'] as const) {
      const at = pose[sided(side, part)];
      if (at) shapes.push({ kind: 'dot', at, radius: 3.5 * unit, role: 'bone' });
    }
  }
  return shapes;
}

/** Where the plumb line hangs: the stance ankle, the middle of both feet, or the seat. */
export function plumbFoot(
  pose: ImagePose,
  task: Task,
  stance: Side | undefined,
): Point | undefined {
  if (task === 'rotation-seated') return midpoint(pose.leftHip, pose.rightHip);
  if (stance) return pose[sided(stance, 'Ankle')];
  return midpoint(pose.leftAnkle, pose.rightAnkle);
}

function plumbLine(pose: ImagePose, input: SceneInput, unit: number): Shape[] {
  const foot = plumbFoot(pose, input.task, input.stance);
  if (!foot) return [];
  const size = 12 * unit;
  const top = { x: foot.x, y: Math.max(0, (pose.nose?.y ?? 0) - 60 * unit) };
  return [
    {
      kind: 'line',
      from: top,
      to: { x: foot.x, y: foot.y - size },
      role: 'plumb',
      width: 1.5 * unit,
    },
    { kind: 'bob', at: foot, size, role: 'plumb' },
  ];
}

function shoulderLine(pose: ImagePose, verdict: Verdict | undefined, unit: number): Shape[] {
  const { leftShoulder: from, rightShoulder: to } = pose;
  return from && to ? [{ kind: 'line', from, to, role: verdict ?? 'quiet', width: 5 * unit }] : [];
}

/**
 * The pelvis line shows what the pixels measured. Pose points do not see the pelvis tilt, so without a
 * measurement the line is drawn as unsure and carries no angle.
 */
function pelvisLine(pose: ImagePose, input: SceneInput, unit: number): Shape[] {
  const centre = midpoint(pose.leftHip, pose.rightHip);
  const width = distance(pose.leftHip, pose.rightHip);
  if (!centre || !width) return [];
  const tiltDeg = input.frame.cues?.pelvisDeg ?? undefined;
  const half = Math.max(width, 24 * unit) * 0.9;
  const rad = ((tiltDeg ?? 0) * Math.PI) / 180;
  const right = { x: centre.x + half * Math.cos(rad), y: centre.y - half * Math.sin(rad) };
  const left = { x: 2 * centre.x - right.x, y: 2 * centre.y - right.y };
  const role = tiltDeg === undefined ? 'unsure' : (input.verdict ?? 'quiet');
  const line: Shape = { kind: 'line', from: left, to: right, role, width: 5 * unit };
  const drop = input.values.find((v) => v.id === 'hip-drop');
  if (tiltDeg === undefined || drop?.value == null) return [line];
  const level = { x: centre.x + half, y: centre.y };
  return [
    { kind: 'wedge', at: centre, radius: half, fromDeg: 0, toDeg: tiltDeg, role },
    line,
    {
      kind: 'text',
      at: along(centre, level, 1.7)!,
      text: `${Math.round(drop.value)}°`,
      size: 20 * unit,
      role,
    },
  ];
}
