import { midpoint, type Point } from '#lib/geometry/points.ts';
import { sided, type Side } from '#lib/pose/keypoints.ts';
import type { ImagePose, PoseFrame, View } from '#lib/pose/pose-frame.ts';
import { isRotation } from '#lib/rules/rotation-tasks.ts';
import { onTheFloor } from '#lib/rules/tasks.ts';
import type { MetricValue, Task, Verdict } from '#lib/rules/rule.ts';
import { nearSide } from '#lib/rules/side-on.ts';
import type { GestureState } from '#lib/session/gestures.ts';
import { bodyFigure } from './body-figure.ts';
import { gestureRing } from './gesture-ring.ts';
import { ghost } from './ghost.ts';
import { instrumentPlace, wholeFrame, type Box } from './hud.ts';
import type { OverlayMemory } from './overlay-memory.ts';
import { pelvisLevel } from './pelvis-level.ts';
import { repArc, type RepCount } from './rep-arc.ts';
import { repRing } from './rep-ring.ts';
import { rotationDial, turnOf } from './rotation-dial.ts';
import { ownOutline, setUpOutline, type GateHint } from './set-up-outline.ts';
import type { Shape } from './shapes.ts';
import { signedNumber } from './signed-number.ts';
import { skeleton } from './skeleton.ts';
import { swayTrace } from './sway-trace.ts';

export interface SceneInput {
  readonly frame: PoseFrame;
  readonly task: Task;
  /** Missing: front. */
  readonly view?: View;
  readonly stance: Side | undefined;
  /** `undefined` before the trial: everything is drawn, nothing is judged. */
  readonly verdict: Verdict | undefined;
  /** Live values of the rules, by metric id. */
  readonly values: readonly MetricValue[];
  /** True where no picture lies below: a plain figure stands in for it. */
  readonly figure?: boolean;
  /** 'essential': plumb line, the line that is judged and its number, nothing else. */
  readonly detail?: 'full' | 'essential';
  /** What of the frame is on the screen. Missing: all of it. */
  readonly visible?: Box | undefined;
  /** Which end of the frame is on the right of the screen; nothing is mirrored here. Missing: true. */
  readonly mirrored?: boolean;
  /** Of this trial so far. Missing: neither trace nor arc nor marks. */
  readonly memory?: OverlayMemory | undefined;
  /** Of this trial. Missing: not counted. */
  readonly reps?: RepCount | undefined;
  /** The outline of the athlete's own best repetition. Missing: shown. */
  readonly ghost?: boolean;
  /** While setting up. Missing: no outline to stand in. */
  readonly gate?: GateHint | undefined;
  readonly gesture?: Pick<GestureState, 'gesture' | 'hold01'> | undefined;
}

/** Points less sure than this are not drawn. Source: measures.md C0, ankles and feet. */
const DRAWN = 0.5;

/**
 * What lies over the picture.
 * Space: image px, un-mirrored. Missing: a point not seen takes its lines with it; nobody there gives no shapes but
 * the outline to stand in.
 */
export function overlayScene(input: SceneInput): Shape[] {
  const { frame, task, stance, verdict, memory } = input;
  const visible = input.visible ?? wholeFrame(frame);
  const place = { task, view: input.view ?? 'front' };
  const { gate } = input;
  const pose = seenPose(frame);
  if (!pose) return gate ? setUpOutline(frame, visible, place, gate) : [];
  const unit = frame.height / 480;
  // A plumb line and level hips are for somebody upright.
  const floor = onTheFloor(task);
  const full = input.detail !== 'essential';
  const best = full && input.ghost !== false && stance ? memory?.bestNow : undefined;
  return [
    ...(gate && full ? outlineFor(gate, pose, input, visible) : []),
    ...(best && stance && memory?.depth ? ghost(best, memory.depth, pose, stance, unit) : []),
    ...(input.figure ? bodyFigure(pose) : []),
    ...(floor ? [] : plumbLine(pose, input, unit)),
    ...(full ? [...skeleton(pose, unit), ...shoulderLine(pose, verdict, unit)] : []),
    ...(isRotation(task) || floor || place.view.startsWith('side-')
      ? []
      : pelvisLevel(pose, input, unit)),
    ...(full
      ? gate
        ? []
        : instrument(input, visible)
      : isRotation(task)
        ? turnOnly(pose, input, unit)
        : []),
    ...(input.gesture ? gestureRing(pose, input.gesture) : []),
  ];
}

/** Where to stand; once that is right, the outline is the athlete's own. */
function outlineFor(gate: GateHint, pose: ImagePose, input: SceneInput, visible: Box): Shape[] {
  const { frame, task, view = 'front' } = input;
  const own = gate.ready ? ownOutline(pose, frame.height / 480) : [];
  return own.length > 0 ? own : setUpOutline(frame, visible, { task, view }, gate);
}

/** Beside the athlete: the dial of a turn, the arc of a squat, the trace of a stance, or how many are done. */
function instrument(input: SceneInput, visible: Box): Shape[] {
  const { task, memory, verdict, values, mirrored = true } = input;
  const place = instrumentPlace(input.frame, visible, mirrored);
  if (isRotation(task)) return rotationDial(place, values, verdict, memory?.bestEnds);
  if (task === 'squat' && input.reps)
    return repArc(place, memory?.depth?.depth, input.reps, verdict);
  if (task === 'stance') return memory ? swayTrace(place, memory.sway, input.view ?? 'front') : [];
  return input.reps ? repRing(place, input.reps, mirrored) : [];
}

/** The points of a frame that are sure enough to be drawn. Missing: undefined when nobody is there. */
export function seenPose({ image }: Pick<PoseFrame, 'image'>): ImagePose | undefined {
  if (!image) return undefined;
  const seen = Object.entries(image).filter(([, point]) => point.score >= DRAWN);
  return Object.fromEntries(seen) as ImagePose;
}

/** Where the plumb line hangs: the stance ankle, the middle of both feet (from the side the near one), or the seat. */
export function plumbFoot(
  pose: ImagePose,
  task: Task,
  stance: Side | undefined,
  view: View,
): Point | undefined {
  if (isRotation(task)) return midpoint(pose.leftHip, pose.rightHip);
  if (stance) return pose[sided(stance, 'Ankle')];
  const near = nearSide(view);
  return near ? pose[sided(near, 'Ankle')] : midpoint(pose.leftAnkle, pose.rightAnkle);
}

function plumbLine(pose: ImagePose, input: SceneInput, unit: number): Shape[] {
  const foot = plumbFoot(pose, input.task, input.stance, input.view ?? 'front');
  if (!foot) return [];
  const size = 13 * unit;
  const from = { x: foot.x, y: Math.max(0, (pose.nose?.y ?? 0) - 60 * unit) };
  const to = { x: foot.x, y: foot.y - size };
  return [
    { kind: 'line', from, to, role: 'plumb', width: 2 * unit },
    { kind: 'bob', at: foot, size, role: 'plumb' },
  ];
}

function shoulderLine(pose: ImagePose, verdict: Verdict | undefined, unit: number): Shape[] {
  const { leftShoulder: from, rightShoulder: to } = pose;
  return from && to ? [{ kind: 'line', from, to, role: verdict ?? 'quiet', width: 5 * unit }] : [];
}

/** The essentials of a turn: the shoulder line and how far. */
function turnOnly(pose: ImagePose, { values, verdict }: SceneInput, unit: number): Shape[] {
  const turn = turnOf(values, 'rotation-now');
  const over = pose.nose && { x: pose.nose.x, y: Math.max(30 * unit, pose.nose.y - 90 * unit) };
  const number =
    turn === undefined || !over
      ? []
      : signedNumber(over, `${Math.abs(Math.round(turn))}°`, 40 * unit, verdict);
  return [...shoulderLine(pose, verdict, unit), ...number];
}
