import { figureParts, type FigurePart } from '../feedback/figure-parts.ts';
import { bobCorners } from '../feedback/symbols.ts';
import type { Keypoint, Side } from '../pose/keypoints.ts';
import { bodyOf, type Skeleton } from '../recording/athlete-body.ts';
import { skeletonOf } from '../recording/athlete-pose.ts';
import type { AthleteState } from '../recording/athlete-state.ts';
import type { Demonstration, Form } from '../recording/demonstration.ts';
import { focalPx, lensOf, type Camera } from '../recording/pinhole.ts';
import { between, minus, plus, turned, vec, type Vec3 } from '../recording/vec3.ts';
import { longer, stressedLines } from './demo-lines.ts';
import { propUnder, way, type Place } from './demo-props.ts';

/** One moment of a demonstration, ready to be drawn. */
export interface DemoFigure {
  readonly parts: readonly { readonly name: FigurePart['name']; readonly d: string }[];
  /** Chair or mat, behind the body. */
  readonly prop: string;
  readonly floor: string;
  /** What the exercise is about: the pelvis line, in turns the shoulder line too. */
  readonly measured: string;
  /** What it is compared with: the level, or where the pelvis line starts. */
  readonly guide: string;
  /** Turns seen from above, viewer below: shoulders with the way they face, and pelvis. Empty for other movements. */
  readonly above: { readonly shoulders: string; readonly pelvis: string } | undefined;
  readonly string: string;
  readonly bob: string;
}

const BOX = { width: 184, height: 204 };
/** The part of the box that is shown. */
export function viewBox({ room, seen }: Pick<Demonstration, 'room' | 'seen'>): string {
  if (seen === 'floor-side') return `0 76 ${BOX.width} 118`;
  if (seen.startsWith('floor')) return `0 48 ${BOX.width} 140`;
  return room === 'narrow'
    ? `26 0 ${BOX.width - 52} ${BOX.height}`
    : `0 0 ${BOX.width} ${BOX.height}`;
}
const BODY = bodyOf(172);
const TORSO_M = BODY.trunk;
/** From far away, so that nothing looks distorted; turns are seen a little from above and from the side. */
const AHEAD: Camera = {
  ...BOX,
  fovDeg: 18.6,
  distanceM: 6,
  heightM: 1,
  yawDeg: 0,
  rollDeg: 0,
  aimM: 0.96,
};
const ABOVE: Camera = { ...AHEAD, heightM: 2.4, aimM: 0.86 };
const SITTING: Camera = { ...ABOVE, fovDeg: 15.5, aimM: 0.64 };
const KNEELING: Camera = { ...SITTING, yawDeg: 24 };
/** Everything that is stretched out still fits. */
const LONG = { fovDeg: 22.5, aimM: 1.07 };
const FLOOR = { fovDeg: 20, heightM: 1.3, aimM: 0.62 };

function cameraOf(demo: Demonstration, side: Side, state: AthleteState): Camera {
  const own = side === 'left' ? 1 : -1;
  const ahead = demo.room === 'long' ? { ...AHEAD, ...LONG } : AHEAD;
  switch (demo.seen) {
    case 'front':
      return ahead;
    case 'side':
      return { ...ahead, yawDeg: own * 90 };
    case 'aslant':
      return { ...ahead, heightM: 1.4, yawDeg: own * 48 };
    case 'above':
      return state.kneel ? KNEELING : state.seated ? SITTING : ABOVE;
    case 'floor-front':
      return { ...AHEAD, ...FLOOR };
    case 'floor-side':
      return { ...AHEAD, ...FLOOR, fovDeg: 22.5, yawDeg: own * 90 };
    case 'floor-aslant':
      return { ...AHEAD, ...FLOOR, yawDeg: own * -28 };
  }
}

/** Draws one moment. Space: the view box; the athlete faces the viewer, own left at image right. */
export function demoFigure(demo: Demonstration, form: Form, side: Side, tS: number): DemoFigure {
  const state = demo.stateAt(form, side, tS);
  const body = skeletonOf(BODY, state);
  const camera = cameraOf(demo, side, state);
  const place = placeWith(camera);
  const points = pointsOf(body, place);
  const torsoPx = (TORSO_M * focalPx(camera)) / camera.distanceM;
  const turns = demo.stressed === 'turn';
  const bobAt = place(plus(hangsOver(demo, body, state, side), vec(0, turns ? -0.16 : 0, 0)));
  const half = demo.room === 'long' ? 0.7 : 0.5;
  const floor = [-half, half].map((x) => turned(vec(x, 0, 0), camera.yawDeg));
  const { measured, guide } = stressedLines(demo.stressed, body, state, side);
  return {
    parts: figureParts(points, torsoPx).map(({ name, outline }) => ({
      name,
      d: way(outline, 'Z'),
    })),
    prop: propUnder(state, body, place),
    floor: turns || state.posture ? '' : way(floor.map(place)),
    measured: measured.map((line) => way(line.map(place))).join(''),
    guide: guide.map((line) => way(line.map(place))).join(''),
    above: turns ? fromAbove(body) : undefined,
    string: state.posture ? '' : `M${n(bobAt.x)} 0V${n(bobAt.y - 6)}`,
    bob: state.posture ? '' : way(bobCorners({ x: bobAt.x, y: bobAt.y - 4.5 }, 6), 'Z'),
  };
}

/** Where the plumb line ends: in the pelvis, between both feet, or where the foot stood on began. */
function hangsOver(demo: Demonstration, body: Skeleton, state: AthleteState, side: Side): Vec3 {
  if (demo.stressed === 'turn') return between(body.leftHip, body.rightHip);
  if (demo.stressed === 'arms' || demo.stressed === 'legs')
    return between(body.leftAnkle, body.rightAnkle);
  const hopped = vec((side === 'left' ? 1 : -1) * state.hopAsideMm, state.hopMm, 0);
  return plus(body[`${side}Ankle`], hopped, -0.001);
}

function placeWith(camera: Camera): Place {
  const lens = lensOf(camera);
  const perM = lens.focalPx / camera.distanceM;
  return (point) => {
    const { x, y, depthM } = lens.project(point);
    return { x, y, z: perM * depthM };
  };
}

function pointsOf(body: Skeleton, place: Place) {
  const out: Partial<Record<Keypoint, ReturnType<Place>>> = {};
  for (const [name, at] of Object.entries(body)) out[name as Keypoint] = place(at);
  return out;
}

const n = (value: number) => value.toFixed(1);

/** Where the view from above lies in the box, and how large. Unit: px, px per metre. */
export const FROM_ABOVE = { x: 50, y: 24, radius: 21 };
const PER_M = 78;

function fromAbove(body: Skeleton) {
  const centre = between(body.leftShoulder, body.rightShoulder);
  const hips = between(body.leftHip, body.rightHip);
  const flat = (point: Vec3, around: Vec3) => ({
    x: FROM_ABOVE.x + PER_M * (point.x - around.x),
    y: FROM_ABOVE.y + PER_M * (point.z - around.z),
  });
  const across = minus(body.leftShoulder, body.rightShoulder);
  const ahead = plus(centre, vec(-across.z, 0, across.x), 0.62);
  return {
    shoulders:
      way([flat(body.rightShoulder, centre), flat(body.leftShoulder, centre)]) +
      way([flat(centre, centre), flat(ahead, centre)]),
    pelvis: way(longer(body.rightHip, body.leftHip, 0.2).map((point) => flat(point, hips))),
  };
}
